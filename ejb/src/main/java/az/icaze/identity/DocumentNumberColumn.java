package az.icaze.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class DocumentNumberColumn implements AttributeConverter<DocumentNumber, String> {

    @Override
    public String convertToDatabaseColumn(DocumentNumber value) {
        return value == null ? null : value.value();
    }

    @Override
    public DocumentNumber convertToEntityAttribute(String column) {
        return column == null ? null : new DocumentNumber(column);
    }
}
