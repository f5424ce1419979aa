package az.icaze.web.identity;

import az.icaze.identity.DocumentNumber;
import jakarta.faces.convert.FacesConverter;

@FacesConverter(forClass = DocumentNumber.class)
public class DocumentNumberConverter extends ValueConverter<DocumentNumber> {

    public DocumentNumberConverter() {
        super(DocumentNumber::new, DocumentNumber::value);
    }
}
