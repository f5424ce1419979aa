package az.icaze.pki;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;

/** The authority on a test's database, wired as the container does it, for tests of this room and of those above. */
public final class TestAuthority {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String URL = "https://icaze.test";

    private TestAuthority() {}

    /** The authority; made on first use of this database. */
    public static CertificateAuthority open(EntityManager em, Clock clock) {
        ceremony(em, clock).hold();
        CertificateAuthority authority = new CertificateAuthority();
        authority.em = em;
        authority.clock = clock;
        authority.random = new SecureRandom();
        authority.template = new PersonCertificates(URL);
        authority.wrapping = wrapping();
        return authority;
    }

    /** The judge of chains on the same database. */
    public static CertificateChains chains(EntityManager em) {
        CertificateChains chains = new CertificateChains();
        chains.em = em;
        return chains;
    }

    static KeyCeremony ceremony(EntityManager em, Clock clock) {
        KeyCeremony ceremony = new KeyCeremony();
        ceremony.em = em;
        ceremony.clock = clock;
        ceremony.random = new SecureRandom();
        ceremony.templates = new CaTemplates(URL);
        ceremony.wrapping = wrapping();
        return ceremony;
    }

    static KeyWrapping wrapping() {
        return new KeyWrapping(KEY, new SecureRandom());
    }
}
