package az.icaze.web.identity;

import az.icaze.identity.Phone;
import jakarta.faces.convert.FacesConverter;

@FacesConverter(forClass = Phone.class)
public class PhoneConverter extends ValueConverter<Phone> {

    public PhoneConverter() {
        super(Phone::new, Phone::formatted);
    }
}
