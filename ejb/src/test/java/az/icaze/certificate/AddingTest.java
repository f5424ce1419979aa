package az.icaze.certificate;

import static az.icaze.certificate.TestCertificates.araz;
import static az.icaze.certificate.TestSim.CARD;
import static az.icaze.certificate.TestSim.EXPIRED;
import static az.icaze.certificate.TestSim.KAMRAN;
import static az.icaze.certificate.TestSim.LEYLA;
import static az.icaze.certificate.TestSim.NOW;
import static az.icaze.identity.AsanImzaType.BUSINESS;
import static az.icaze.identity.AsanImzaType.CITIZEN;
import static az.icaze.identity.AsanImzaType.GOVERNMENTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.Refusal;
import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Machine;
import az.icaze.identity.Person;
import az.icaze.pki.KeyPurpose;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A further type over the keys of the Citizen pair (rules R59, R62, R65). */
class AddingTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final TestSim sim = new TestSim(database);

    @Test
    @DisplayName("R62: the new pair is over the Citizen pair's keys, in today's name, with the organisation")
    void adds_a_pair_over_the_same_keys() {
        sim.activate(BUSINESS, CARD, NOW);
        IssuedCertificates citizen = sim.issue(LEYLA, CITIZEN);
        Person married = TestCertificates.person(LEYLA.fin().value(), "Məmmədova", "Leyla");

        IssuedCertificates added = sim.ask(
                NOW,
                certificates -> certificates.add(married, sim.phone, BUSINESS, Optional.of(araz()), Machine.SYSTEM));

        assertThat(added.active()).isTrue();
        assertThat(added.type()).isEqualTo(BUSINESS);
        assertThat(added.userId()).isEqualTo(citizen.userId());
        assertThat(added.validUntil()).isEqualTo(citizen.validUntil());
        assertThat(added.authentication().getPublicKey())
                .isEqualTo(citizen.authentication().getPublicKey());
        assertThat(added.signing().getPublicKey()).isEqualTo(citizen.signing().getPublicKey());
        assertThat(added.signing().getSubjectX500Principal().getName())
                .contains("Məmmədova")
                .contains("O=Araz Logistika MMC");
        assertThat(sim.usable(KeyPurpose.SIGNING, NOW).certificates())
                .extracting(UsableCertificate::type)
                .containsExactly(CITIZEN, BUSINESS);
    }

    @Test
    @DisplayName("R65: on a service that does not carry the type the pair waits, and is there when the service is")
    void waits_for_a_service_of_its_type() {
        sim.activate(CITIZEN, CARD, NOW);
        sim.issue(LEYLA, CITIZEN);

        assertThat(add(GOVERNMENTAL, NOW).active()).isFalse();
        assertThat(sim.usable(KeyPurpose.SIGNING, NOW).certificates())
                .extracting(UsableCertificate::type)
                .containsExactly(CITIZEN);

        sim.changeServiceType(GOVERNMENTAL, NOW.plusSeconds(60));

        assertThat(sim.usable(KeyPurpose.SIGNING, NOW.plusSeconds(60)).certificates())
                .extracting(UsableCertificate::type)
                .containsExactly(CITIZEN, GOVERNMENTAL);
    }

    @Test
    @DisplayName("R59: nobody without a Citizen pair that can be used now")
    void needs_a_usable_citizen_pair() {
        sim.activate(BUSINESS, CARD, NOW);
        refuses(NoCitizenCertificate.class, BUSINESS, NOW);

        sim.issue(LEYLA, CITIZEN);
        sim.change(NOW, own -> own.suspend(LEYLA.fin(), sim.phone, StateReason.PHONE_LOST, Machine.SYSTEM));
        refuses(NoCitizenCertificate.class, BUSINESS, NOW);

        sim.change(NOW, own -> own.restore(LEYLA.fin(), sim.phone, StateReason.PHONE_LOST, Machine.SYSTEM));
        sim.suspendService(NOW.plusSeconds(60));
        refuses(ServiceNotActive.class, BUSINESS, NOW.plusSeconds(60));
    }

    @Test
    @DisplayName("R59: an expired Citizen pair gives nothing online, even on a service that was renewed")
    void needs_a_citizen_pair_within_its_years() {
        sim.activate(BUSINESS, CARD, NOW);
        sim.issue(LEYLA, CITIZEN);
        sim.prolongService(BUSINESS, EXPIRED);

        refuses(NoCitizenCertificate.class, BUSINESS, EXPIRED);
    }

    @Test
    @DisplayName("R59, D3: neither a type that is there, nor Business beside Governmental")
    void refuses_what_may_not_stand_beside_it() {
        sim.activate(BUSINESS, CARD, NOW);
        sim.issue(LEYLA, CITIZEN);
        add(BUSINESS, NOW);

        refuses(CertificateTypeAlreadyHeld.class, BUSINESS, NOW);
        refuses(BusinessAndGovernmental.class, GOVERNMENTAL, NOW);
    }

    @Test
    @DisplayName("Another person's Citizen pair gives nobody else anything")
    void gives_nothing_over_the_keys_of_another() {
        sim.activate(BUSINESS, CARD, NOW);
        sim.issue(KAMRAN, CITIZEN);

        refuses(NoCitizenCertificate.class, BUSINESS, NOW);
    }

    private IssuedCertificates add(AsanImzaType type, Instant at) {
        return sim.ask(at, certificates -> certificates.add(LEYLA, sim.phone, type, Optional.empty(), Machine.SYSTEM));
    }

    private void refuses(Class<? extends Refusal> refusal, AsanImzaType type, Instant at) {
        assertThatThrownBy(() -> add(type, at)).isInstanceOf(refusal);
    }
}
