package az.icaze.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Voen;
import az.icaze.time.BakuTime;
import java.math.BigInteger;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.qualified.QCStatement;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CertificateAuthorityTest {

    private static final Instant NOW = Instant.parse("2026-05-10T08:00:00.750Z");
    private static final LocalDate E = LocalDate.of(2029, 5, 10);
    private static final Clock CLOCK = Clock.fixed(NOW, BakuTime.ZONE);
    private static final Optional<SubjectOrganisation> ARAZ = Optional.of(
            new SubjectOrganisation(new Voen("1401555071"), "Araz Logistika, “Şimal” MMC", Optional.of("Baş mühasib")));

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    @Test
    void an_authentication_certificate_identifies_and_does_not_sign() throws Exception {
        X509Certificate certificate = issue(KeyPurpose.AUTHENTICATION, AsanImzaType.CITIZEN, Optional.empty(), E);

        assertThat(usages(certificate)).containsExactly(0);
        assertThat(certificate.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.2");
        assertThat(holder(certificate).getExtension(Extension.qCStatements)).isNull();
        assertThat(name(certificate, BCStyle.OU)).isEqualTo("authentication");
        assertThat(policies(certificate)).contains("0.4.0.2042.1.2").hasSize(2);
    }

    @Test
    void a_signing_certificate_signs_and_does_not_identify() throws Exception {
        X509Certificate certificate = issue(KeyPurpose.SIGNING, AsanImzaType.CITIZEN, Optional.empty(), E);

        assertThat(usages(certificate)).containsExactly(1);
        assertThat(certificate.getExtendedKeyUsage()).isNull();
        assertThat(name(certificate, BCStyle.OU)).isEqualTo("digital signature");
        assertThat(policies(certificate)).contains("0.4.0.194112.1.2").hasSize(2);
        assertThat(statements(certificate))
                .containsExactly(
                        "0.4.0.1862.1.1", "1.3.6.1.5.5.7.11.2", "0.4.0.1862.1.6", "0.4.0.1862.1.4", "0.4.0.1862.1.7");
    }

    @Test
    void key_usage_is_critical_and_nobody_below_is_an_authority() {
        for (KeyPurpose purpose : KeyPurpose.values()) {
            X509Certificate certificate = issue(purpose, AsanImzaType.CITIZEN, Optional.empty(), E);

            assertThat(certificate.getCriticalExtensionOIDs()).containsExactly("2.5.29.15");
            assertThat(certificate.getBasicConstraints()).isEqualTo(-1);
        }
    }

    @Test
    void a_citizens_subject_is_the_person_alone() {
        X509Certificate certificate = issue(KeyPurpose.SIGNING, AsanImzaType.CITIZEN, Optional.empty(), E);

        assertThat(name(certificate, BCStyle.C)).isEqualTo("AZ");
        assertThat(name(certificate, BCStyle.SURNAME)).isEqualTo("Əliyeva");
        assertThat(name(certificate, BCStyle.GIVENNAME)).isEqualTo("Leyla");
        assertThat(name(certificate, BCStyle.SERIALNUMBER)).isEqualTo("PNOAZ-5VBK5VR");
        assertThat(X509.named(certificate)).startsWith("Əliyeva Leyla, 5VBK5VR");
        assertThat(name(certificate, BCStyle.CN)).isEqualTo("Əliyeva,Leyla,5VBK5VR");
        assertThat(holder(certificate).getSubject().getRDNs(BCStyle.O)).isEmpty();
        assertThat(holder(certificate).getSubject().getRDNs(BCStyle.ORGANIZATION_IDENTIFIER))
                .isEmpty();
    }

    @Test
    void a_business_subject_names_organisation_and_position() {
        X509Certificate certificate = issue(KeyPurpose.SIGNING, AsanImzaType.BUSINESS, ARAZ, E);

        assertThat(name(certificate, BCStyle.O)).isEqualTo("Araz Logistika, “Şimal” MMC");
        assertThat(name(certificate, BCStyle.ORGANIZATION_IDENTIFIER)).isEqualTo("VATAZ-1401555071");
        assertThat(name(certificate, BCStyle.T)).isEqualTo("Baş mühasib");
    }

    @Test
    @DisplayName(
            "R74: a certificate is renewed over its own key, with nothing else carried over but what the profile says")
    void a_certificate_is_renewed_over_its_own_key() {
        X509Certificate old = issue(KeyPurpose.SIGNING, AsanImzaType.BUSINESS, ARAZ, E);

        X509Certificate anew = renew(old);

        assertThat(anew.getPublicKey()).isEqualTo(old.getPublicKey());
        assertThat(anew.getSerialNumber()).isNotEqualTo(old.getSerialNumber());
        assertThat(anew.getNotAfter().toInstant()).isEqualTo("2032-05-10T19:59:59Z");
        assertThat(usages(anew)).isEqualTo(usages(old));
        assertThat(SubjectOrganisation.of(anew)).isEqualTo(ARAZ);
    }

    @Test
    void another_authoritys_certificate_is_not_renewed() {
        Pkcs10 request = new Pkcs10(SimKeys.request(SimKeys.pair()));
        X509Certificate foreign =
                TestAuthority.untrusted(profile(KeyPurpose.SIGNING, AsanImzaType.BUSINESS, ARAZ, E), request, NOW);

        assertThatThrownBy(() -> renew(foreign)).isInstanceOf(IllegalArgumentException.class);
    }

    private static X509Certificate renew(X509Certificate old) {
        CertificateProfile profile = profile(
                KeyPurpose.SIGNING, AsanImzaType.BUSINESS, SubjectOrganisation.of(old), LocalDate.of(2032, 5, 10));
        return database.inTransaction(em -> TestAuthority.open(em, CLOCK).renew(profile, old));
    }

    @Test
    void a_citizen_certificate_cannot_name_an_organisation() {
        assertThatThrownBy(() -> issue(KeyPurpose.SIGNING, AsanImzaType.CITIZEN, ARAZ, E))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void every_type_has_a_policy_of_its_own(AsanImzaType type) {
        Set<String> others = Arrays.stream(AsanImzaType.values())
                .filter(other -> other != type)
                .map(other -> Policies.of(other).getId())
                .collect(Collectors.toSet());

        List<String> policies = policies(issue(KeyPurpose.SIGNING, type, Optional.empty(), E));

        assertThat(policies).contains(Policies.of(type).getId()).doesNotContainAnyElementsOf(others);
    }

    @Test
    void it_ends_with_the_last_second_of_its_last_baku_date() {
        X509Certificate certificate = issue(KeyPurpose.SIGNING, AsanImzaType.CITIZEN, Optional.empty(), E);

        assertThat(certificate.getNotBefore().toInstant()).isEqualTo("2026-05-10T08:00:00Z");
        assertThat(certificate.getNotAfter().toInstant()).isEqualTo("2029-05-10T19:59:59Z");
    }

    @Test
    void it_says_where_its_issuer_is_found_and_by_whose_key_it_is_signed() throws Exception {
        X509Certificate certificate = issue(KeyPurpose.SIGNING, AsanImzaType.CITIZEN, Optional.empty(), E);
        X509Certificate issuer =
                database.inTransaction(em -> TestAuthority.open(em, CLOCK).certificate());

        certificate.verify(issuer.getPublicKey());
        AccessDescription access = AuthorityInformationAccess.fromExtensions(
                        holder(certificate).getExtensions())
                .getAccessDescriptions()[0];
        assertThat(access.getAccessMethod()).isEqualTo(AccessDescription.id_ad_caIssuers);
        assertThat(access.getAccessLocation().getName()).hasToString("https://icaze.test/pki/issuing.cer");
        assertThat(AuthorityKeyIdentifier.fromExtensions(holder(certificate).getExtensions())
                        .getKeyIdentifierOctets())
                .isEqualTo(SubjectKeyIdentifier.fromExtensions(holder(issuer).getExtensions())
                        .getKeyIdentifier());
        assertThat(SubjectKeyIdentifier.fromExtensions(holder(certificate).getExtensions()))
                .isNotNull();
    }

    @Test
    void serial_numbers_are_positive_long_and_never_the_same() {
        List<BigInteger> serials = IntStream.range(0, 20)
                .mapToObj(i -> issue(KeyPurpose.SIGNING, AsanImzaType.CITIZEN, Optional.empty(), E))
                .map(X509Certificate::getSerialNumber)
                .toList();

        assertThat(serials).doesNotHaveDuplicates().allMatch(serial -> serial.signum() > 0);
        assertThat(serials).anyMatch(serial -> serial.bitLength() > 120);
    }

    @Test
    void nothing_is_issued_beyond_the_issuers_own_end() {
        assertThatThrownBy(() ->
                        issue(KeyPurpose.SIGNING, AsanImzaType.CITIZEN, Optional.empty(), LocalDate.of(2046, 5, 11)))
                .isInstanceOf(IssuerExpiresEarlier.class);
    }

    private static X509Certificate issue(
            KeyPurpose purpose, AsanImzaType type, Optional<SubjectOrganisation> organisation, LocalDate validUntil) {
        CertificateProfile profile = profile(purpose, type, organisation, validUntil);
        Pkcs10 request = new Pkcs10(SimKeys.request(SimKeys.pair()));
        return database.inTransaction(em -> TestAuthority.open(em, CLOCK).issue(profile, request));
    }

    private static CertificateProfile profile(
            KeyPurpose purpose, AsanImzaType type, Optional<SubjectOrganisation> organisation, LocalDate validUntil) {
        return new CertificateProfile(type, purpose, new Fin("5VBK5VR"), "Əliyeva", "Leyla", organisation, validUntil);
    }

    private static List<Integer> usages(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        return IntStream.range(0, usage.length)
                .filter(bit -> usage[bit])
                .boxed()
                .toList();
    }

    private static X509CertificateHolder holder(X509Certificate certificate) {
        try {
            return new JcaX509CertificateHolder(certificate);
        } catch (CertificateEncodingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static String name(X509Certificate certificate, ASN1ObjectIdentifier attribute) {
        return holder(certificate)
                .getSubject()
                .getRDNs(attribute)[0]
                .getFirst()
                .getValue()
                .toString();
    }

    private static List<String> policies(X509Certificate certificate) {
        return Arrays.stream(
                        CertificatePolicies.fromExtensions(holder(certificate).getExtensions())
                                .getPolicyInformation())
                .map(PolicyInformation::getPolicyIdentifier)
                .map(ASN1ObjectIdentifier::getId)
                .toList();
    }

    private static List<String> statements(X509Certificate certificate) {
        ASN1Sequence statements = ASN1Sequence.getInstance(
                holder(certificate).getExtension(Extension.qCStatements).getParsedValue());
        return IntStream.range(0, statements.size())
                .mapToObj(i -> QCStatement.getInstance(statements.getObjectAt(i)))
                .map(statement -> statement.getStatementId().getId())
                .toList();
    }
}
