package az.icaze.certificate;

import static az.icaze.certificate.TestCertificates.araz;
import static az.icaze.certificate.TestSim.CARD;
import static az.icaze.certificate.TestSim.DUPLICATE;
import static az.icaze.certificate.TestSim.EXPIRED;
import static az.icaze.certificate.TestSim.KAMRAN;
import static az.icaze.certificate.TestSim.LEYLA;
import static az.icaze.certificate.TestSim.NOW;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.Refusal;
import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is not issued: nothing without a service, and no key, card or number for two. */
class IssuingLimitsTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final TestSim sim = new TestSim(database);

    @Test
    void the_same_type_with_other_keys_or_another_organisation_is_refused() {
        sim.activate(AsanImzaType.BUSINESS, CARD, NOW);
        sim.issue(LEYLA, AsanImzaType.BUSINESS);

        refuses(CertificateTypeAlreadyHeld.class, () -> sim.issue(LEYLA, AsanImzaType.BUSINESS, Optional.of(araz())));
        refuses(CertificateTypeAlreadyHeld.class, () -> sim.issueAnew(LEYLA, AsanImzaType.BUSINESS));
    }

    @Test
    void nothing_is_issued_without_an_active_service() {
        refuses(ServiceNotActive.class, () -> sim.issue(LEYLA, AsanImzaType.CITIZEN));

        sim.activate(AsanImzaType.CITIZEN, CARD, NOW.minusSeconds(60));
        sim.suspendService(NOW.minusSeconds(1));
        refuses(ServiceNotActive.class, () -> sim.issue(LEYLA, AsanImzaType.CITIZEN));

        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        refuses(
                ServiceNotActive.class,
                () -> sim.issue(LEYLA, AsanImzaType.CITIZEN, Optional.empty(), sim.pin1, sim.pin2, EXPIRED));
    }

    @Test
    void one_key_for_both_purposes_is_refused() {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);

        refuses(
                KeysNotDistinct.class,
                () -> sim.issue(LEYLA, AsanImzaType.CITIZEN, Optional.empty(), sim.pin1, sim.pin1, NOW));
    }

    @Test
    void a_key_never_changes_its_purpose() {
        sim.activate(AsanImzaType.BUSINESS, CARD, NOW);
        sim.issue(LEYLA, AsanImzaType.CITIZEN);

        refuses(
                KeyAlreadyCertified.class,
                () -> sim.issue(LEYLA, AsanImzaType.BUSINESS, Optional.empty(), sim.pin2, sim.pin1, NOW));
    }

    @Test
    void a_key_is_certified_for_one_person_only() {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        sim.issue(LEYLA, AsanImzaType.CITIZEN);

        refuses(KeyAlreadyCertified.class, () -> sim.issue(KAMRAN, AsanImzaType.CITIZEN));
    }

    @Test
    void a_key_is_certified_on_one_sim_only() {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        sim.issue(LEYLA, AsanImzaType.CITIZEN);
        sim.activate(AsanImzaType.CITIZEN, DUPLICATE, NOW.plusSeconds(1));

        refuses(KeyAlreadyCertified.class, () -> sim.issue(LEYLA, AsanImzaType.CITIZEN));
    }

    @Test
    void a_sim_carries_one_persons_certificates() {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        sim.issue(LEYLA, AsanImzaType.CITIZEN);

        refuses(SimHeldByAnother.class, () -> sim.issueAnew(KAMRAN, AsanImzaType.CITIZEN));
    }

    @Test
    void business_and_governmental_never_meet_on_one_number() {
        sim.activate(AsanImzaType.BUSINESS, CARD, NOW);
        sim.issue(LEYLA, AsanImzaType.BUSINESS);
        sim.activate(AsanImzaType.GOVERNMENTAL, CARD, NOW.plusSeconds(1));

        refuses(BusinessAndGovernmental.class, () -> sim.issue(LEYLA, AsanImzaType.GOVERNMENTAL));
    }

    private static void refuses(Class<? extends Refusal> refusal, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(refusal);
    }
}
