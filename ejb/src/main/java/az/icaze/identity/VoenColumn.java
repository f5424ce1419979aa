package az.icaze.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class VoenColumn implements AttributeConverter<Voen, String> {

    @Override
    public String convertToDatabaseColumn(Voen value) {
        return value == null ? null : value.value();
    }

    @Override
    public Voen convertToEntityAttribute(String column) {
        return column == null ? null : new Voen(column);
    }
}
