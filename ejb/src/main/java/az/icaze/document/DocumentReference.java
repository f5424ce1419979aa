package az.icaze.document;

import java.util.Objects;

/**
 * Names a document, for ever.
 *
 * @param value {@code 2026-S-0000123}
 */
public record DocumentReference(String value) {

    public DocumentReference {
        Objects.requireNonNull(value, "value");
    }

    /**
     * @param year in Baku, of the day on which it was made
     * @param sequence counted within all years
     */
    static DocumentReference of(int year, long sequence) {
        return new DocumentReference("%04d-S-%07d".formatted(year, sequence));
    }

    @Override
    public String toString() {
        return value;
    }
}
