package az.icaze.document;

import az.icaze.CanonicalJson;
import az.icaze.identity.Fin;
import az.icaze.signing.Signature;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** One document as it was made; nothing of it changes. */
@Entity
@Immutable
@Table(name = "document")
class Document {

    @Id
    private String reference;

    private Fin owner;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String subjectType;
    private String subjectId;
    private String content;
    private Instant madeAt;

    @Embedded
    private Evidence evidence;

    /** For the persistence provider only. */
    protected Document() {}

    /** @param signature over the very content, where there is one */
    Document(
            DocumentReference reference,
            DocumentKind kind,
            Fin owner,
            DocumentSubject about,
            CanonicalJson content,
            Optional<Signature> signature,
            Instant now) {
        if (signature.filter(given -> !given.covers(content.bytes())).isPresent()) {
            throw new IllegalArgumentException("A signature over something else than " + kind + " of " + about);
        }
        this.reference = reference.value();
        this.owner = owner;
        this.kind = kind;
        this.subjectType = about.type();
        this.subjectId = about.id();
        this.content = content.text();
        this.madeAt = now;
        this.evidence = signature.map(Evidence::new).orElse(null);
    }

    boolean isOf(Fin person) {
        return owner.equals(person);
    }

    DocumentReference reference() {
        return new DocumentReference(reference);
    }

    DocumentKind kind() {
        return kind;
    }

    /** Canonical JSON. */
    String content() {
        return content;
    }

    Instant madeAt() {
        return madeAt;
    }

    Optional<Evidence> evidence() {
        return Optional.ofNullable(evidence);
    }

    /** The owner's, where it was given under one. */
    Optional<Signature> signature() {
        return evidence().map(given -> given.over(content.getBytes(StandardCharsets.UTF_8)));
    }

    DocumentView view() {
        return new DocumentView(
                new DocumentReference(reference),
                kind,
                new DocumentSubject(subjectType, subjectId),
                madeAt,
                evidence != null);
    }
}
