package az.icaze.pki;

import az.icaze.audit.Audit;
import az.icaze.time.BakuTime;
import jakarta.persistence.EntityManager;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
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

    /** A certificate by some authority nobody trusts, for tests that only need its fields. */
    public static X509Certificate untrusted(CertificateProfile profile, Pkcs10 request, Instant issued) {
        KeyPair keys = CaTemplates.keys(new SecureRandom());
        X509Certificate root =
                new CaTemplates(URL).root(keys, SerialNumber.next(new SecureRandom()), BakuTime.date(issued));
        return new PersonCertificates(URL)
                .sign(
                        profile,
                        request.keyInfo(),
                        Validity.until(profile.validUntil(), issued),
                        SerialNumber.next(new SecureRandom()),
                        Signer.of(root, keys.getPrivate()));
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
        ceremony.audit = new Audit(em, clock);
        ceremony.random = new SecureRandom();
        ceremony.templates = new CaTemplates(URL);
        ceremony.wrapping = wrapping();
        return ceremony;
    }

    static KeyWrapping wrapping() {
        return new KeyWrapping(KEY, new SecureRandom());
    }
}
