package az.icaze.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class PermitNumberColumn implements AttributeConverter<PermitNumber, String> {

    @Override
    public String convertToDatabaseColumn(PermitNumber value) {
        return value == null ? null : value.value();
    }

    @Override
    public PermitNumber convertToEntityAttribute(String column) {
        return column == null ? null : new PermitNumber(column);
    }
}
