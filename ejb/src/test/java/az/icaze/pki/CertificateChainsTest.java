package az.icaze.pki;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.time.BakuTime;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateChainsTest {

    private static final Instant NOW = Instant.parse("2026-05-10T08:00:00Z");
    private static final LocalDate E = LocalDate.of(2029, 5, 10);
    private static final Clock CLOCK = Clock.fixed(NOW, BakuTime.ZONE);
    private static final CertificateProfile SIGNING = profile(KeyPurpose.SIGNING);

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final X509Certificate authentication = issue(profile(KeyPurpose.AUTHENTICATION));
    private final X509Certificate signing = issue(SIGNING);

    @Test
    void trusts_what_the_house_issued_for_its_purpose() {
        assertThat(verdict(authentication, KeyPurpose.AUTHENTICATION, NOW)).isEqualTo(ChainVerdict.TRUSTED);
        assertThat(verdict(signing, KeyPurpose.SIGNING, NOW)).isEqualTo(ChainVerdict.TRUSTED);
    }

    @Test
    void never_takes_one_key_for_the_other() {
        assertThat(verdict(authentication, KeyPurpose.SIGNING, NOW)).isEqualTo(ChainVerdict.WRONG_PURPOSE);
        assertThat(verdict(signing, KeyPurpose.AUTHENTICATION, NOW)).isEqualTo(ChainVerdict.WRONG_PURPOSE);
    }

    @Test
    void takes_no_authority_for_a_person() {
        X509Certificate issuing =
                database.inTransaction(em -> TestAuthority.open(em, CLOCK).certificate());

        assertThat(verdict(issuing, KeyPurpose.SIGNING, NOW)).isEqualTo(ChainVerdict.WRONG_PURPOSE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-10T07:59:59Z, NOT_YET_VALID",
        "2026-05-10T08:00:00Z, TRUSTED",
        "2029-05-10T19:59:59.999Z, TRUSTED",
        "2029-05-10T20:00:00Z, EXPIRED",
    })
    void counts_from_issue_to_the_end_of_the_last_baku_date(Instant at, ChainVerdict expected) {
        assertThat(verdict(signing, KeyPurpose.SIGNING, at)).isEqualTo(expected);
    }

    @Test
    void distrusts_an_altered_certificate() {
        byte[] der = X509.der(signing);
        der[der.length - 5] ^= 1;

        assertThat(verdict(X509.certificate(der), KeyPurpose.SIGNING, NOW)).isEqualTo(ChainVerdict.UNTRUSTED);
    }

    @Test
    void distrusts_another_house_that_calls_itself_by_our_name() {
        KeyPair keys = CaTemplates.keys(new SecureRandom());
        CaTemplates templates = new CaTemplates("https://icaze.test");
        SecureRandom random = new SecureRandom();
        Signer root =
                Signer.of(templates.root(keys, SerialNumber.next(random), LocalDate.of(2026, 5, 1)), keys.getPrivate());
        Signer issuing = Signer.of(
                templates.issuing(keys.getPublic(), SerialNumber.next(random), LocalDate.of(2026, 5, 1), root),
                keys.getPrivate());

        assertThat(verdict(signedBy(issuing), KeyPurpose.SIGNING, NOW)).isEqualTo(ChainVerdict.UNTRUSTED);
    }

    @Test
    void distrusts_a_person_who_issues_for_others() {
        KeyPair leyla = SimKeys.pair();
        X509Certificate hers = database.inTransaction(
                em -> TestAuthority.open(em, CLOCK).issue(SIGNING, new Pkcs10(SimKeys.request(leyla))));

        assertThat(verdict(signedBy(Signer.of(hers, leyla.getPrivate())), KeyPurpose.SIGNING, NOW))
                .isEqualTo(ChainVerdict.UNTRUSTED);
    }

    private static X509Certificate signedBy(Signer signer) {
        return new PersonCertificates("https://icaze.test")
                .sign(
                        SIGNING,
                        new Pkcs10(SimKeys.request(SimKeys.pair())).keyInfo(),
                        Validity.until(E, NOW),
                        SerialNumber.next(new SecureRandom()),
                        signer);
    }

    private static ChainVerdict verdict(X509Certificate certificate, KeyPurpose purpose, Instant at) {
        return database.inTransaction(em -> TestAuthority.chains(em).verify(certificate, purpose, at));
    }

    private static X509Certificate issue(CertificateProfile profile) {
        Pkcs10 request = new Pkcs10(SimKeys.request(SimKeys.pair()));
        return database.inTransaction(em -> TestAuthority.open(em, CLOCK).issue(profile, request));
    }

    private static CertificateProfile profile(KeyPurpose purpose) {
        return new CertificateProfile(
                AsanImzaType.CITIZEN, purpose, new Fin("5VBK5VR"), "Əliyeva", "Leyla", Optional.empty(), E);
    }
}
