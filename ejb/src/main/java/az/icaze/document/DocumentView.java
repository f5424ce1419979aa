package az.icaze.document;

import java.time.Instant;

/**
 * A document in its owner's list.
 *
 * @param signed whether it was given under a signature of its owner
 */
public record DocumentView(
        DocumentReference reference, DocumentKind kind, DocumentSubject about, Instant madeAt, boolean signed) {}
