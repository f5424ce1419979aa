package az.icaze.document;

import java.util.Objects;

/**
 * What a document belongs to, in the words of the room that keeps it.
 *
 * @param type {@code prolongation}
 * @param id within its type
 */
public record DocumentSubject(String type, String id) {

    public DocumentSubject {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
    }
}
