package az.icaze.web.identity;

import az.icaze.identity.Fin;
import jakarta.faces.convert.FacesConverter;

@FacesConverter(forClass = Fin.class)
public class FinConverter extends ValueConverter<Fin> {

    public FinConverter() {
        super(Fin::new, Fin::value);
    }
}
