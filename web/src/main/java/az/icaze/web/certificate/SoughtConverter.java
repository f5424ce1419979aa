package az.icaze.web.certificate;

import az.icaze.certificate.RegisterFilter.Sought;
import az.icaze.web.identity.ValueConverter;
import jakarta.faces.convert.FacesConverter;

@FacesConverter(forClass = Sought.class)
public class SoughtConverter extends ValueConverter<Sought> {

    public SoughtConverter() {
        super(Sought::new, Sought::text);
    }
}
