package az.icaze.document;

import az.icaze.audit.Audit;
import az.icaze.signing.TestSignatures;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The papers on a test's database, for tests of this room and of those above. */
public final class TestDocuments {

    private TestDocuments() {}

    public static Documents open(EntityManager em, Clock clock) {
        Documents documents = new Documents();
        documents.em = em;
        documents.clock = clock;
        documents.audit = new Audit(em, clock);
        return documents;
    }

    /** Those that come with certificates, over the same papers. */
    public static CertificatePapers papers(EntityManager em, Clock clock) {
        CertificatePapers papers = new CertificatePapers();
        papers.documents = open(em, clock);
        return papers;
    }

    /** The signatures under the same papers. */
    public static KeptSignatures signatures(EntityManager em) {
        KeptSignatures signatures = new KeptSignatures();
        signatures.em = em;
        signatures.verifier = TestSignatures.verifier(em);
        return signatures;
    }

    /** What people open, over the same papers. */
    public static MyDocuments own(EntityManager em, Clock clock) {
        MyDocuments own = new MyDocuments();
        own.documents = open(em, clock);
        return own;
    }
}
