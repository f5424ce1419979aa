package az.icaze.web.identity;

import az.icaze.identity.Plate;
import jakarta.faces.convert.FacesConverter;

@FacesConverter(forClass = Plate.class)
public class PlateConverter extends ValueConverter<Plate> {

    public PlateConverter() {
        super(Plate::new, Plate::formatted);
    }
}
