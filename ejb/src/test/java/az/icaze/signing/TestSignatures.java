package az.icaze.signing;

import az.icaze.pki.TestAuthority;
import jakarta.persistence.EntityManager;

/** Evidence on a test's database, for tests of this room and of those above. */
public final class TestSignatures {

    private TestSignatures() {}

    /** Trusts what this database's authority has issued. */
    public static SignatureVerifier verifier(EntityManager em) {
        SignatureVerifier verifier = new SignatureVerifier();
        verifier.chains = TestAuthority.chains(em);
        return verifier;
    }
}
