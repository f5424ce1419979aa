package az.icaze.certificate;

import static az.icaze.certificate.TestSim.CARD;
import static az.icaze.certificate.TestSim.DUPLICATE;
import static az.icaze.certificate.TestSim.EXPIRED;
import static az.icaze.certificate.TestSim.LEYLA;
import static az.icaze.certificate.TestSim.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.AtOnce;
import az.icaze.Refusal;
import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Machine;
import az.icaze.pki.KeyPurpose;
import az.icaze.subscription.ServiceEnd;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The end of a service ends the certificates on it at once. */
class ServiceChangesTest {

    private static final Instant LATER = NOW.plusSeconds(3600);

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final TestSim sim = new TestSim(database);

    private void end(ServiceEnd why, Instant at) {
        switch (why) {
            case SIM_REPLACED -> sim.replaceSim(at);
            case PUK_BLOCKED -> sim.blockPuk(at);
            case CANCELLED -> sim.cancelService(at);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SIM_REPLACED, SIM_REPLACED, SIM_CHANGED",
        "PUK_BLOCKED, PUK_BLOCKED, PUK_BLOCKED",
        "CANCELLED, SERVICE_CANCELLED, SERVICE_CANCELLED"
    })
    @DisplayName("R96, R97, R104: a new CARD, a blocked PUK and a cancelled service revoke at once")
    void the_end_of_the_service_revokes_everything_on_the_number(ServiceEnd end, StateReason reason, Unusable told) {
        sim.activate(AsanImzaType.BUSINESS, CARD, NOW);
        IssuedCertificates citizen = sim.issue(LEYLA, AsanImzaType.CITIZEN);
        IssuedCertificates business = sim.issue(LEYLA, AsanImzaType.BUSINESS);
        sim.change(NOW, register -> register.suspend(LEYLA.fin(), sim.phone, StateReason.PHONE_LOST, Machine.SYSTEM));

        end(end, LATER);
        end(end, LATER);

        assertThat(sim.held(LATER)).hasSize(4).allSatisfy(certificate -> {
            assertThat(certificate.status()).isEqualTo(CertificateStatus.REVOKED);
            assertThat(certificate.reason()).contains(reason);
        });
        assertThat(sim.usable(KeyPurpose.SIGNING, LATER).reason()).contains(told);
        assertThat(sim.audited(citizen)).endsWith("revoked:SUSPENDED:REVOKED");
        assertThat(sim.audited(business)).hasSize(3).endsWith("revoked:SUSPENDED:REVOKED");
    }

    @Test
    @DisplayName(
            "R96: on the new SIM nothing is usable until new certificates are issued at a counter, and then they are")
    void a_new_sim_waits_for_new_certificates() {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        sim.issue(LEYLA, AsanImzaType.CITIZEN);
        sim.replaceSim(LATER);

        assertThat(sim.usable(KeyPurpose.SIGNING, LATER).reason()).contains(Unusable.SIM_CHANGED);
        refuses(KeyAlreadyCertified.class, () -> sim.issue(LEYLA, AsanImzaType.CITIZEN));

        IssuedCertificates anew = sim.issueAnew(LEYLA, AsanImzaType.CITIZEN);
        assertThat(TestSim.signing(sim.usable(KeyPurpose.SIGNING, LATER))).isEqualTo(anew.signing());
    }

    @Test
    @DisplayName("R96: a word about the old SIM that comes late ends nobody's new certificates")
    void a_late_word_about_the_old_sim_changes_nothing() {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW.minusSeconds(60));
        sim.replaceSim(NOW.minusSeconds(30));
        IssuedCertificates anew = sim.issueAnew(LEYLA, AsanImzaType.CITIZEN);

        sim.replaceSim(NOW.minusSeconds(30));
        sim.blockPuk(NOW.minusSeconds(40));

        assertThat(TestSim.signing(sim.usable(KeyPurpose.SIGNING, LATER))).isEqualTo(anew.signing());
    }

    @ParameterizedTest
    @EnumSource(names = {"PUK_BLOCKED", "CANCELLED"})
    void nothing_is_issued_on_a_service_that_ended(ServiceEnd end) {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW.minusSeconds(60));
        end(end, NOW.minusSeconds(30));

        refuses(ServiceNotActive.class, () -> sim.issue(LEYLA, AsanImzaType.CITIZEN));
    }

    /** Either order is right; both at once is not. */
    @RepeatedTest(5)
    @DisplayName("R96: a SIM replaced in the middle of a prolongation leaves nothing usable on the old one")
    void a_sim_replaced_in_the_middle_of_a_prolongation_wins() throws Exception {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        sim.issue(LEYLA, AsanImzaType.CITIZEN);
        sim.prolongService(AsanImzaType.CITIZEN, EXPIRED);
        AtOnce.through(
                List.of(
                        () -> sim.prolong(LEYLA, EXPIRED.plusSeconds(5), AsanImzaType.CITIZEN),
                        () -> sim.replaceSim(EXPIRED.plusSeconds(5))),
                ServiceNotActive.class);

        assertThat(sim.usable(KeyPurpose.SIGNING, EXPIRED.plusSeconds(9)).certificates())
                .isEmpty();
        assertThat(sim.held(EXPIRED.plusSeconds(9)))
                .extracting(HeldCertificate::status)
                .containsAnyOf(CertificateStatus.REVOKED)
                .isSubsetOf(CertificateStatus.REVOKED, CertificateStatus.SUPERSEDED);
    }

    @Test
    void an_issue_on_the_new_sim_and_its_certificates_know_the_new_iccid() {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW.minusSeconds(60));
        sim.replaceSim(NOW.minusSeconds(30));
        sim.issueAnew(LEYLA, AsanImzaType.CITIZEN);

        Object iccid = database.inTransaction(
                em -> em.createNativeQuery("select distinct iccid from certificate where phone = :phone", String.class)
                        .setParameter("phone", sim.phone.value())
                        .getSingleResult());
        assertThat(iccid).isEqualTo(DUPLICATE);
    }

    private static void refuses(Class<? extends Refusal> refusal, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(refusal);
    }
}
