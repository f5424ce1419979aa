package az.icaze.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class UserIdColumn implements AttributeConverter<UserId, String> {

    @Override
    public String convertToDatabaseColumn(UserId value) {
        return value == null ? null : value.value();
    }

    @Override
    public UserId convertToEntityAttribute(String column) {
        return column == null ? null : new UserId(column);
    }
}
