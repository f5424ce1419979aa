package az.icaze.web.identity;

import az.icaze.identity.Voen;
import jakarta.faces.convert.FacesConverter;

@FacesConverter(forClass = Voen.class)
public class VoenConverter extends ValueConverter<Voen> {

    public VoenConverter() {
        super(Voen::new, Voen::value);
    }
}
