package az.icaze.document;

import az.icaze.signing.SignatureVerifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** Verifies the signatures under documents anew, for the rooms that act on them (rule R14). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KeptSignatures {

    @PersistenceContext
    EntityManager em;

    @Inject
    SignatureVerifier verifier;

    /** The one under the document of this kind about this thing; empty where there is no such document, or none under it. */
    public Optional<KeptSignature> of(DocumentKind kind, DocumentSubject about) {
        return em.createQuery(
                        "select d from Document d where d.kind = :kind and d.subjectType = :type and d.subjectId = :id",
                        Document.class)
                .setParameter("kind", kind)
                .setParameter("type", about.type())
                .setParameter("id", about.id())
                .getResultStream()
                .findFirst()
                .flatMap(this::verified);
    }

    private Optional<KeptSignature> verified(Document document) {
        return document.signature()
                .map(given -> new KeptSignature(
                        document.reference(), given.givenAt(), given.certificateSerial(), verifier.verify(given)));
    }
}
