package az.icaze.document;

import az.icaze.CanonicalJson;
import az.icaze.Language;
import az.icaze.Sha256;
import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Actor;
import az.icaze.identity.Fin;
import az.icaze.signing.Signature;
import az.icaze.signing.SignatureGiven;
import az.icaze.time.BakuTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The papers of everybody, for the rooms that make them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Documents {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    /**
     * Keeps a document, for ever. There is one of a kind about one thing: the database refuses a second one.
     *
     * @param owner whose list it stands in
     * @param evidence the owner's signature over exactly this content, where it was given under one
     */
    public DocumentReference keep(
            DocumentKind kind,
            Fin owner,
            DocumentSubject about,
            CanonicalJson content,
            Optional<Signature> evidence,
            Actor actor) {
        Instant now = clock.instant();
        DocumentReference reference = DocumentReference.of(BakuTime.date(now).getYear(), sequence());
        em.persist(new Document(reference, kind, owner, about, content, evidence, now));
        audit.record(
                actor,
                new AuditSubject("document", reference.value()),
                "kept",
                null,
                kind.name(),
                Map.of(about.type(), about.id()));
        return reference;
    }

    /** Keeps an application that its owner has just signed, as it was signed. */
    public DocumentReference keepApplication(DocumentSubject about, CanonicalJson content, SignatureGiven given) {
        return keep(
                DocumentKind.APPLICATION,
                given.signer().fin(),
                about,
                content,
                Optional.of(given.signature()),
                given.signer());
    }

    private long sequence() {
        return (Long) em.createNativeQuery("select nextval('document_number')", Long.class)
                .getSingleResult();
    }

    /** A person's documents, the latest first. */
    public List<DocumentView> of(Fin owner) {
        return em.createQuery(
                        "select d from Document d where d.owner = :owner order by d.madeAt desc, d.reference desc",
                        Document.class)
                .setParameter("owner", owner)
                .getResultStream()
                .map(Document::view)
                .toList();
    }

    /** When a paper was made; empty where there is none of the kind. */
    public Optional<Instant> madeAt(DocumentSubject about, DocumentKind kind) {
        return find(about, kind).map(document -> document.view().madeAt());
    }

    /** SHA-256 of a paper's content, in upper-case hexadecimal digits; empty where there is none of the kind. */
    public Optional<String> hash(DocumentSubject about, DocumentKind kind) {
        return find(about, kind)
                .map(document -> Sha256.of(document.content().getBytes(StandardCharsets.UTF_8)))
                .map(HexFormat.of().withUpperCase()::formatHex);
    }

    /**
     * A paper as PDF/A-2a, for those who hand it out to its owner; that it was fetched stands in the trail.
     *
     * @param language of its words: {@code az}, {@code en} or {@code ru}
     * @return empty where there is none of the kind
     */
    public Optional<byte[]> pdf(DocumentSubject about, DocumentKind kind, String language, Actor actor) {
        return find(about, kind).map(document -> draw(document, language, actor));
    }

    private Optional<Document> find(DocumentSubject about, DocumentKind kind) {
        return em.createQuery(
                        "select d from Document d where d.subjectType = :type and d.subjectId = :id and d.kind = :kind",
                        Document.class)
                .setParameter("type", about.type())
                .setParameter("id", about.id())
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    /** Draws one now from what is kept of it, and writes down who has it. */
    byte[] draw(Document document, String language, Actor actor) {
        audit.record(
                actor,
                new AuditSubject("document", document.reference().value()),
                "downloaded",
                null,
                document.kind().name(),
                Map.of("language", language));
        return PdfFile.of(Paper.of(document, Language.of(language)));
    }

    /** One of a person's documents; empty where it is another's, or none. */
    Optional<Document> own(DocumentReference reference, Fin owner) {
        return Optional.ofNullable(em.find(Document.class, reference.value())).filter(document -> document.isOf(owner));
    }
}
