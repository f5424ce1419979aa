package az.icaze.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class PhoneColumn implements AttributeConverter<Phone, String> {

    @Override
    public String convertToDatabaseColumn(Phone value) {
        return value == null ? null : value.value();
    }

    @Override
    public Phone convertToEntityAttribute(String column) {
        return column == null ? null : new Phone(column);
    }
}
