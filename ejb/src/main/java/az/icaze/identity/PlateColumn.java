package az.icaze.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class PlateColumn implements AttributeConverter<Plate, String> {

    @Override
    public String convertToDatabaseColumn(Plate value) {
        return value == null ? null : value.value();
    }

    @Override
    public Plate convertToEntityAttribute(String column) {
        return column == null ? null : new Plate(column);
    }
}
