package az.icaze.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class FinColumn implements AttributeConverter<Fin, String> {

    @Override
    public String convertToDatabaseColumn(Fin value) {
        return value == null ? null : value.value();
    }

    @Override
    public Fin convertToEntityAttribute(String column) {
        return column == null ? null : new Fin(column);
    }
}
