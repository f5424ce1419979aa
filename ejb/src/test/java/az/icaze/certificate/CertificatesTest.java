package az.icaze.certificate;

import static az.icaze.certificate.TestCertificates.araz;
import static az.icaze.certificate.TestSim.CARD;
import static az.icaze.certificate.TestSim.DUPLICATE;
import static az.icaze.certificate.TestSim.EXPIRED;
import static az.icaze.certificate.TestSim.KAMRAN;
import static az.icaze.certificate.TestSim.LEYLA;
import static az.icaze.certificate.TestSim.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.AtOnce;
import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.identity.UserId;
import az.icaze.pki.KeyPurpose;
import az.icaze.pki.X509;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is issued, found and usable, and what replaces it. */
class CertificatesTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final TestSim sim = new TestSim(database);

    @Test
    void a_pair_is_issued_on_the_sim_and_to_the_last_date_of_the_service() {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);

        IssuedCertificates issued = sim.issue(LEYLA, AsanImzaType.CITIZEN);

        assertThat(issued.repeated()).isFalse();
        assertThat(issued.authentication().getPublicKey()).isEqualTo(sim.pin1.getPublic());
        assertThat(issued.signing().getPublicKey()).isEqualTo(sim.pin2.getPublic());
        assertThat(issued.signing().getNotAfter().toInstant()).isEqualTo("2029-05-10T19:59:59Z");
        assertThat(issued.authentication().getNotAfter())
                .isEqualTo(issued.signing().getNotAfter());
    }

    @Test
    void the_holder_is_found_by_number_and_user_id_and_by_nothing_less() {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        UserId userId = sim.issue(LEYLA, AsanImzaType.CITIZEN).userId();

        assertThat(userId.value()).matches("[1-9][0-9]{5}");
        assertThat(sim.holder(sim.phone, userId)).contains(new Holder(LEYLA.fin(), "Əliyeva Leyla", sim.phone));
        assertThat(sim.holder(sim.phone, other(userId))).isEmpty();
        assertThat(sim.holder(new Phone("+994502150000"), userId)).isEmpty();
    }

    @Test
    void one_certificate_is_asked_for_by_its_serial() {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        String serial = X509.serial(sim.issue(LEYLA, AsanImzaType.CITIZEN).authentication());
        assertThat(unusable(serial)).isEmpty();
        assertThat(unusable("00")).contains(Unusable.NONE);

        sim.suspendService(NOW);
        assertThat(unusable(serial)).contains(Unusable.SERVICE_SUSPENDED);

        sim.cancelService(NOW.plusSeconds(1));
        assertThat(unusable(serial)).contains(Unusable.SERVICE_CANCELLED);
    }

    private Optional<Unusable> unusable(String serial) {
        return sim.ask(NOW, certificates -> certificates.unusable(serial, NOW));
    }

    @Test
    void each_key_is_usable_for_its_purpose() {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        IssuedCertificates issued = sim.issue(LEYLA, AsanImzaType.CITIZEN);

        assertThat(sim.usable(KeyPurpose.AUTHENTICATION, NOW).certificates())
                .extracting(UsableCertificate::certificate)
                .containsExactly(issued.authentication());
        assertThat(sim.usable(KeyPurpose.SIGNING, NOW).certificates())
                .extracting(UsableCertificate::certificate)
                .containsExactly(issued.signing());
    }

    @Test
    void several_types_share_the_keys_of_one_sim() {
        sim.activate(AsanImzaType.BUSINESS, CARD, NOW);
        UserId first = sim.issue(LEYLA, AsanImzaType.CITIZEN).userId();
        UserId second =
                sim.issue(LEYLA, AsanImzaType.BUSINESS, Optional.of(araz())).userId();

        assertThat(second).isEqualTo(first);
        assertThat(sim.usable(KeyPurpose.SIGNING, NOW).certificates())
                .satisfiesExactly(
                        citizen -> {
                            assertThat(citizen.type()).isEqualTo(AsanImzaType.CITIZEN);
                            assertThat(citizen.organisation()).isEmpty();
                        },
                        business -> {
                            assertThat(business.type()).isEqualTo(AsanImzaType.BUSINESS);
                            assertThat(business.organisation()).contains(araz().voen());
                        });
    }

    @Test
    void the_same_keys_and_type_again_give_the_same_pair() {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        IssuedCertificates first = sim.issue(LEYLA, AsanImzaType.CITIZEN);
        IssuedCertificates second = sim.issue(LEYLA, AsanImzaType.CITIZEN);

        assertThat(second)
                .isEqualTo(new IssuedCertificates(
                        first.userId(),
                        AsanImzaType.CITIZEN,
                        true,
                        LocalDate.of(2029, 5, 10),
                        first.authentication(),
                        first.signing(),
                        true));
        assertThat(sim.audited(first)).containsExactly("issued:null:ACTIVE");
    }

    @Test
    void two_counters_at_once_issue_one_pair() throws Exception {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        sim.issue(LEYLA, AsanImzaType.CITIZEN);
        sim.activate(AsanImzaType.BUSINESS, CARD, NOW.plusSeconds(1));

        List<IssuedCertificates> issued = AtOnce.times(4, () -> sim.issue(LEYLA, AsanImzaType.BUSINESS));

        assertThat(issued).filteredOn(pair -> !pair.repeated()).hasSize(1);
        assertThat(issued)
                .extracting(IssuedCertificates::signing)
                .containsOnly(issued.get(0).signing());
    }

    @Test
    void a_suspended_service_suspends_every_certificate_on_the_number() {
        sim.activate(AsanImzaType.BUSINESS, CARD, NOW);
        sim.issue(LEYLA, AsanImzaType.CITIZEN);
        sim.issue(LEYLA, AsanImzaType.BUSINESS);

        sim.suspendService(NOW.plusSeconds(1));

        assertThat(sim.usable(KeyPurpose.SIGNING, NOW.plusSeconds(2)).reason()).contains(Unusable.SERVICE_SUSPENDED);
    }

    @Test
    void after_a_duplicate_sim_old_certificates_are_dead_and_new_ones_can_be_issued() {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        IssuedCertificates old = sim.issue(LEYLA, AsanImzaType.CITIZEN);
        sim.activate(AsanImzaType.CITIZEN, DUPLICATE, NOW.plusSeconds(1));

        assertThat(sim.usable(KeyPurpose.SIGNING, NOW.plusSeconds(2)).reason()).contains(Unusable.SIM_CHANGED);

        IssuedCertificates anew = sim.issueAnew(LEYLA, AsanImzaType.CITIZEN);
        assertThat(anew.userId()).isEqualTo(old.userId());
        assertThat(sim.usable(KeyPurpose.SIGNING, NOW.plusSeconds(2)).certificates())
                .extracting(UsableCertificate::certificate)
                .containsExactly(anew.signing());
        assertThat(sim.audited(old)).containsExactly("issued:null:ACTIVE", "revoked:ACTIVE:REVOKED");
    }

    @Test
    void expired_certificates_give_way_to_new_ones_over_the_same_keys() {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        IssuedCertificates old = sim.issue(LEYLA, AsanImzaType.CITIZEN);
        sim.activate(AsanImzaType.CITIZEN, CARD, EXPIRED);

        assertThat(sim.usable(KeyPurpose.SIGNING, EXPIRED).reason()).contains(Unusable.EXPIRED);

        IssuedCertificates anew = sim.issue(LEYLA, AsanImzaType.CITIZEN, Optional.empty(), sim.pin1, sim.pin2, EXPIRED);
        assertThat(anew.repeated()).isFalse();
        assertThat(sim.usable(KeyPurpose.SIGNING, EXPIRED).certificates())
                .extracting(UsableCertificate::certificate)
                .containsExactly(anew.signing());
        assertThat(sim.audited(old)).containsExactly("issued:null:ACTIVE", "superseded:ACTIVE:SUPERSEDED");
    }

    @Test
    void a_later_owner_of_the_number_gets_an_id_of_his_own_and_no_certificates_of_the_former() {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        UserId leyla = sim.issue(LEYLA, AsanImzaType.CITIZEN).userId();
        sim.activate(AsanImzaType.CITIZEN, DUPLICATE, NOW.plusSeconds(1));
        UserId kamran = sim.issueAnew(KAMRAN, AsanImzaType.CITIZEN).userId();

        assertThat(kamran).isNotEqualTo(leyla);
        assertThat(sim.holder(sim.phone, kamran)).map(Holder::fin).contains(KAMRAN.fin());
        assertThat(sim.usable(LEYLA.fin(), KeyPurpose.SIGNING, NOW).reason()).contains(Unusable.SIM_CHANGED);
        assertThat(sim.usable(KAMRAN.fin(), KeyPurpose.SIGNING, NOW).certificates())
                .hasSize(1);
    }

    @Test
    void the_application_can_neither_change_nor_delete_what_was_certified() {
        for (String sql : List.of(
                "delete from certificate",
                "update certificate set fin = 'A9RJ7DM'",
                "update certificate set valid_until = '2099-12-31'",
                "delete from certified_key",
                "update certified_key set fin = 'A9RJ7DM'",
                "delete from certificate_holding")) {
            assertThatThrownBy(
                            () -> database.run(em -> em.createNativeQuery(sql).executeUpdate()))
                    .as(sql)
                    .hasMessageContaining("permission denied");
        }
    }

    private static UserId other(UserId userId) {
        return new UserId(userId.value().equals("123456") ? "654321" : "123456");
    }
}
