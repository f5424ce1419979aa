package az.icaze.web.identity;

import az.icaze.identity.PermitNumber;
import jakarta.faces.convert.FacesConverter;

@FacesConverter(forClass = PermitNumber.class)
public class PermitNumberConverter extends ValueConverter<PermitNumber> {

    public PermitNumberConverter() {
        super(PermitNumber::new, PermitNumber::value);
    }
}
