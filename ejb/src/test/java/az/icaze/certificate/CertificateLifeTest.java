package az.icaze.certificate;

import static az.icaze.certificate.TestSim.CARD;
import static az.icaze.certificate.TestSim.KAMRAN;
import static az.icaze.certificate.TestSim.LEYLA;
import static az.icaze.certificate.TestSim.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Machine;
import az.icaze.pki.KeyPurpose;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What befalls a certificate between its issue and its end (rules.md 12). */
class CertificateLifeTest {

    private static final Instant LATER = NOW.plusSeconds(3600);

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final TestSim sim = new TestSim(database);

    @Test
    void a_lost_telephone_suspends_every_type_at_once_and_a_found_one_brings_them_back() {
        sim.activate(AsanImzaType.BUSINESS, CARD, NOW);
        IssuedCertificates citizen = sim.issue(LEYLA, AsanImzaType.CITIZEN);
        IssuedCertificates business = sim.issue(LEYLA, AsanImzaType.BUSINESS);

        sim.change(LATER, suspend(StateReason.PHONE_LOST));

        assertThat(sim.usable(KeyPurpose.AUTHENTICATION, LATER).reason()).contains(Unusable.SUSPENDED);
        assertThat(sim.usable(KeyPurpose.SIGNING, LATER).reason()).contains(Unusable.SUSPENDED);

        sim.change(LATER, restore(StateReason.PHONE_LOST));

        assertThat(sim.usable(KeyPurpose.SIGNING, LATER).certificates())
                .extracting(UsableCertificate::certificate)
                .containsExactly(citizen.signing(), business.signing());
        assertThat(sim.audited(business))
                .containsExactly("issued:null:ACTIVE", "suspended:ACTIVE:SUSPENDED", "restored:SUSPENDED:ACTIVE");
    }

    @Test
    void suspended_twice_keeps_the_first_reason_and_only_that_reason_is_lifted() {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        sim.issue(LEYLA, AsanImzaType.CITIZEN);
        sim.change(NOW, suspend(StateReason.MISUSE));
        sim.change(LATER, suspend(StateReason.PHONE_LOST));

        assertThat(sim.held(LATER)).allSatisfy(certificate -> {
            assertThat(certificate.reason()).contains(StateReason.MISUSE);
            assertThat(certificate.since()).isEqualTo(NOW);
        });
        refuses(restore(StateReason.PHONE_LOST));
        assertThat(sim.usable(KeyPurpose.SIGNING, LATER).reason()).contains(Unusable.SUSPENDED);
    }

    @Test
    void revoked_is_for_good() {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        IssuedCertificates pair = sim.issue(LEYLA, AsanImzaType.CITIZEN);

        sim.change(LATER, revoke(StateReason.HOLDER_REQUEST));

        assertThat(sim.usable(KeyPurpose.SIGNING, LATER).reason()).contains(Unusable.REVOKED);
        assertThat(sim.held(LATER)).allSatisfy(certificate -> {
            assertThat(certificate.status()).isEqualTo(CertificateStatus.REVOKED);
            assertThat(certificate.reason()).contains(StateReason.HOLDER_REQUEST);
        });
        refuses(revoke(StateReason.HOLDER_REQUEST));
        refuses(suspend(StateReason.PHONE_LOST));
        refuses(restore(StateReason.PHONE_LOST));
        assertThat(sim.audited(pair)).containsExactly("issued:null:ACTIVE", "revoked:ACTIVE:REVOKED");
    }

    @Test
    void nobody_is_touched_but_the_person_who_was_named() {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        sim.issue(LEYLA, AsanImzaType.CITIZEN);

        assertThatThrownBy(() -> sim.change(
                        LATER,
                        register -> register.suspend(KAMRAN.fin(), sim.phone, StateReason.PHONE_LOST, Machine.SYSTEM)))
                .isInstanceOf(NoCertificateToChange.class);
        assertThat(sim.usable(KeyPurpose.SIGNING, LATER).certificates()).hasSize(1);
    }

    @Test
    @DisplayName(
            "R65: what the service does not carry is issued and waits, and is active as soon as the service carries it")
    void waits_for_a_service_that_carries_it() {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        sim.issue(LEYLA, AsanImzaType.CITIZEN);
        IssuedCertificates business = sim.issue(LEYLA, AsanImzaType.BUSINESS);

        assertThat(business.active()).isFalse();
        assertThat(sim.held(NOW))
                .filteredOn(certificate -> certificate.type() == AsanImzaType.BUSINESS)
                .hasSize(2)
                .allSatisfy(certificate -> {
                    assertThat(certificate.status()).isEqualTo(CertificateStatus.ISSUED);
                    assertThat(certificate.unusable()).contains(Unusable.SERVICE_TYPE);
                });
        assertThat(sim.usable(KeyPurpose.SIGNING, NOW).certificates())
                .extracting(UsableCertificate::type)
                .containsExactly(AsanImzaType.CITIZEN);

        sim.changeServiceType(AsanImzaType.BUSINESS, LATER);

        assertThat(sim.usable(KeyPurpose.SIGNING, LATER).certificates())
                .extracting(UsableCertificate::type)
                .containsExactly(AsanImzaType.CITIZEN, AsanImzaType.BUSINESS);
        assertThat(sim.audited(business)).containsExactly("issued:null:ISSUED", "activated:ISSUED:ACTIVE");
    }

    @Test
    @DisplayName("R78: a service of another type leaves a certificate active and unusable")
    void a_service_that_carries_it_no_longer_ends_nothing() {
        sim.activate(AsanImzaType.BUSINESS, CARD, NOW);
        sim.issue(LEYLA, AsanImzaType.BUSINESS);

        sim.changeServiceType(AsanImzaType.CITIZEN, LATER);
        assertThat(sim.usable(KeyPurpose.SIGNING, LATER).reason()).contains(Unusable.SERVICE_TYPE);

        sim.changeServiceType(AsanImzaType.BUSINESS, LATER.plusSeconds(1));
        assertThat(sim.usable(KeyPurpose.SIGNING, LATER).certificates()).hasSize(1);
    }

    @Test
    void suspended_while_it_waits_it_waits_on_after_its_suspension() {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        sim.issue(LEYLA, AsanImzaType.BUSINESS);
        sim.change(NOW, suspend(StateReason.PHONE_LOST));
        sim.change(LATER, restore(StateReason.PHONE_LOST));

        assertThat(sim.held(LATER)).extracting(HeldCertificate::status).containsOnly(CertificateStatus.ISSUED);
    }

    @Test
    void a_person_sees_all_of_hers_whatever_the_number_and_what_became_of_them() {
        TestSim second = new TestSim(database);
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        sim.issue(LEYLA, AsanImzaType.CITIZEN);
        second.activate(AsanImzaType.CITIZEN, "8999401000000000009", NOW);
        second.issue(LEYLA, AsanImzaType.CITIZEN);
        sim.change(LATER, revoke(StateReason.HOLDER_REQUEST));

        List<HeldCertificate> held = sim.heldAnywhere(TestSim.EXPIRED).stream()
                .filter(certificate -> List.of(sim.phone, second.phone).contains(certificate.phone()))
                .toList();

        assertThat(held)
                .extracting(HeldCertificate::phone, HeldCertificate::status, HeldCertificate::purpose)
                .containsExactly(
                        tuple(sim.phone, CertificateStatus.REVOKED, KeyPurpose.AUTHENTICATION),
                        tuple(sim.phone, CertificateStatus.REVOKED, KeyPurpose.SIGNING),
                        tuple(second.phone, CertificateStatus.EXPIRED, KeyPurpose.AUTHENTICATION),
                        tuple(second.phone, CertificateStatus.EXPIRED, KeyPurpose.SIGNING));
        assertThat(held).noneMatch(HeldCertificate::usable);
    }

    @ParameterizedTest
    @CsvSource({
        "REVOKED, ACTIVE",
        "REVOKED, SUSPENDED",
        "SUPERSEDED, ACTIVE",
        "SUPERSEDED, REVOKED",
        "ACTIVE, ISSUED",
    })
    @DisplayName("Not even SQL leads a certificate back")
    void no_way_leads_back(String from, String to) {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        sim.issue(LEYLA, AsanImzaType.CITIZEN);
        move(from);

        assertThatThrownBy(() -> move(to)).hasMessageContaining("does not go from " + from + " to " + to);
    }

    private void move(String state) {
        database.run(em -> em.createNativeQuery("update certificate set state = :state where phone = :phone")
                .setParameter("state", state)
                .setParameter("phone", sim.phone.value())
                .executeUpdate());
    }

    private Consumer<Certificates> suspend(StateReason reason) {
        return register -> register.suspend(LEYLA.fin(), sim.phone, reason, Machine.SYSTEM);
    }

    private Consumer<Certificates> restore(StateReason reason) {
        return register -> register.restore(LEYLA.fin(), sim.phone, reason, Machine.SYSTEM);
    }

    private Consumer<Certificates> revoke(StateReason reason) {
        return register -> register.revoke(LEYLA.fin(), sim.phone, reason, Machine.SYSTEM);
    }

    private void refuses(Consumer<Certificates> act) {
        assertThatThrownBy(() -> sim.change(LATER, act)).isInstanceOf(NoCertificateToChange.class);
    }
}
