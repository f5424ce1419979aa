package az.icaze.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.AtOnce;
import az.icaze.TestDatabase;
import az.icaze.time.BakuTime;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class KeyCeremonyTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-10T08:00:00Z"), BakuTime.ZONE);

    @AutoClose
    private final TestDatabase database = TestDatabase.open();

    @Test
    void makes_a_root_and_an_issuing_authority_below_it() throws Exception {
        hold();

        X509Certificate root = certificate(CaRole.ROOT);
        X509Certificate issuing = certificate(CaRole.ISSUING);
        root.verify(root.getPublicKey());
        issuing.verify(root.getPublicKey());
        assertThat(root.getBasicConstraints()).isEqualTo(Integer.MAX_VALUE);
        assertThat(issuing.getBasicConstraints()).isZero();
        assertThat(issuing.getIssuerX500Principal()).isEqualTo(root.getSubjectX500Principal());
        assertThat(Stream.of(root, issuing))
                .allSatisfy(certificate -> assertThat(((ECPublicKey) certificate.getPublicKey())
                                .getParams()
                                .getCurve()
                                .getField()
                                .getFieldSize())
                        .isEqualTo(384));
    }

    @Test
    void a_second_start_changes_nothing() {
        hold();
        X509Certificate before = certificate(CaRole.ISSUING);

        hold();

        assertThat(certificate(CaRole.ISSUING)).isEqualTo(before);
    }

    @Test
    void nodes_that_start_together_make_one_authority() throws Exception {
        AtOnce.times(4, () -> {
            hold();
            return null;
        });

        certificate(CaRole.ISSUING).verify(certificate(CaRole.ROOT).getPublicKey());
    }

    @Test
    void a_start_with_another_key_is_refused_in_one_clear_line() {
        hold();
        String other = Base64.getEncoder().encodeToString(new SecureRandom().generateSeed(32));

        assertThatThrownBy(() -> database.run(em -> {
                    KeyCeremony ceremony = TestAuthority.ceremony(em, CLOCK);
                    ceremony.wrapping = new KeyWrapping(other, new SecureRandom());
                    ceremony.hold();
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ICAZE_CA_KEY");
    }

    @Test
    void a_key_opens_only_beside_its_own_certificate() {
        hold();
        byte[] root = X509.der(certificate(CaRole.ROOT));
        byte[] issuing = X509.der(certificate(CaRole.ISSUING));
        KeyWrapping wrapping = TestAuthority.wrapping();
        byte[] wrapped = wrapping.wrap(SimKeys.pair().getPrivate(), root);

        assertThat(wrapping.unwrap(wrapped, root).getAlgorithm()).isEqualTo("EC");
        assertThatThrownBy(() -> wrapping.unwrap(wrapped, issuing)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_key_is_never_wrapped_the_same_way_twice() {
        KeyWrapping wrapping = TestAuthority.wrapping();
        var key = SimKeys.pair().getPrivate();

        assertThat(wrapping.wrap(key, new byte[1])).isNotEqualTo(wrapping.wrap(key, new byte[1]));
    }

    @Test
    void a_wrapping_key_of_wrong_length_or_form_is_refused() {
        for (String key : List.of("", "AAAA", Base64.getEncoder().encodeToString(new byte[16]), "not base64!")) {
            assertThatThrownBy(() -> new KeyWrapping(key, new SecureRandom()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("ICAZE_CA_KEY");
        }
    }

    @Test
    void the_application_can_neither_change_nor_delete_an_authority() {
        hold();

        for (String sql : List.of("delete from ca_certificate", "update ca_certificate set wrapped_key = ''")) {
            assertThatThrownBy(
                            () -> database.run(em -> em.createNativeQuery(sql).executeUpdate()))
                    .hasMessageContaining("permission denied");
        }
    }

    private void hold() {
        database.run(em -> TestAuthority.ceremony(em, CLOCK).hold());
    }

    private X509Certificate certificate(CaRole role) {
        return database.inTransaction(em -> em.find(CaCertificate.class, role).certificate());
    }
}
