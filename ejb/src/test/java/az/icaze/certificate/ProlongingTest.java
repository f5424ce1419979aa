package az.icaze.certificate;

import static az.icaze.certificate.TestCertificates.araz;
import static az.icaze.certificate.TestCertificates.person;
import static az.icaze.certificate.TestSim.CARD;
import static az.icaze.certificate.TestSim.EXPIRED;
import static az.icaze.certificate.TestSim.KAMRAN;
import static az.icaze.certificate.TestSim.LEYLA;
import static az.icaze.certificate.TestSim.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.Refusal;
import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.DocumentNumber;
import az.icaze.identity.Machine;
import az.icaze.identity.Person;
import az.icaze.pki.KeyPurpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** New certificates over the same keys (rules R74, R79). */
class ProlongingTest {

    private static final Instant SOON = EXPIRED.plusSeconds(60);

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final TestSim sim = new TestSim(database);

    @Test
    @DisplayName("R74: new serials, the same keys, the last date of the renewed service; the old ones are superseded")
    void keeps_the_keys_and_takes_the_services_date() {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        IssuedCertificates old = sim.issue(LEYLA, AsanImzaType.CITIZEN);
        sim.prolongService(AsanImzaType.CITIZEN, EXPIRED);

        assertThat(sim.usable(KeyPurpose.SIGNING, SOON).reason()).contains(Unusable.EXPIRED);
        IssuedCertificates anew = sim.prolong(LEYLA, SOON, AsanImzaType.CITIZEN).get(0);

        assertThat(anew.signing().getSerialNumber()).isNotEqualTo(old.signing().getSerialNumber());
        assertThat(anew.authentication().getPublicKey())
                .isEqualTo(old.authentication().getPublicKey());
        assertThat(anew.signing().getPublicKey()).isEqualTo(old.signing().getPublicKey());
        assertThat(anew.validUntil()).isEqualTo(LocalDate.of(2032, 5, 11));
        assertThat(anew.signing().getNotAfter().toInstant()).isEqualTo("2032-05-11T19:59:59Z");
        assertThat(anew.userId()).isEqualTo(old.userId());
        assertThat(anew.active()).isTrue();
        assertThat(TestSim.signing(sim.usable(KeyPurpose.SIGNING, SOON))).isEqualTo(anew.signing());
        assertThat(sim.audited(old)).containsExactly("issued:null:ACTIVE", "superseded:ACTIVE:SUPERSEDED");
    }

    @Test
    @DisplayName("R74: prolonged again on the same service, the same pairs are given")
    void gives_the_same_pairs_again() {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        sim.issue(LEYLA, AsanImzaType.CITIZEN);
        sim.prolongService(AsanImzaType.CITIZEN, EXPIRED);

        IssuedCertificates first =
                sim.prolong(LEYLA, SOON, AsanImzaType.CITIZEN).get(0);
        IssuedCertificates second =
                sim.prolong(LEYLA, SOON, AsanImzaType.CITIZEN).get(0);

        assertThat(first.repeated()).isFalse();
        assertThat(second.repeated()).isTrue();
        assertThat(second.signing()).isEqualTo(first.signing());
    }

    @Test
    void prolongs_citizen_first_and_keeps_the_organisation_with_its_position() {
        sim.activate(AsanImzaType.BUSINESS, CARD, NOW);
        sim.issue(LEYLA, AsanImzaType.CITIZEN);
        IssuedCertificates old = sim.issue(LEYLA, AsanImzaType.BUSINESS, Optional.of(araz()));
        sim.prolongService(AsanImzaType.BUSINESS, EXPIRED);

        List<IssuedCertificates> anew = sim.prolong(LEYLA, SOON, AsanImzaType.BUSINESS, AsanImzaType.CITIZEN);

        assertThat(anew)
                .extracting(IssuedCertificates::type)
                .containsExactly(AsanImzaType.CITIZEN, AsanImzaType.BUSINESS);
        assertThat(subject(anew.get(1))).isEqualTo(subject(old));
        assertThat(sim.usable(KeyPurpose.SIGNING, SOON).certificates())
                .extracting(UsableCertificate::organisation)
                .containsExactly(Optional.empty(), Optional.of(araz().voen()));
    }

    @Test
    @DisplayName("A name changed in the register since stands in the new certificate, on the page and at sign-in")
    void bears_the_name_the_register_has_now() {
        Person married = person("5VBK5VR", "Hüseynova", "Leyla");
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        sim.issue(LEYLA, AsanImzaType.CITIZEN);
        sim.prolongService(AsanImzaType.CITIZEN, EXPIRED);

        IssuedCertificates anew =
                sim.prolong(married, SOON, AsanImzaType.CITIZEN).get(0);

        assertThat(subject(anew)).contains("Hüseynova").doesNotContain("Əliyeva");
        assertThat(sim.held(SOON))
                .extracting(HeldCertificate::name)
                .containsExactly("Hüseynova Leyla", "Hüseynova Leyla", "Əliyeva Leyla", "Əliyeva Leyla");
        assertThat(sim.holder(anew.userId())).map(Holder::name).contains("Hüseynova Leyla");
    }

    @Test
    @DisplayName("R79: only what is asked for and carried is prolonged")
    void leaves_what_was_not_asked_for() {
        sim.activate(AsanImzaType.BUSINESS, CARD, NOW);
        sim.issue(LEYLA, AsanImzaType.CITIZEN);
        IssuedCertificates business = sim.issue(LEYLA, AsanImzaType.BUSINESS);
        sim.prolongService(AsanImzaType.CITIZEN, EXPIRED);

        sim.prolong(LEYLA, SOON, AsanImzaType.CITIZEN);

        assertThat(sim.audited(business)).containsExactly("issued:null:ACTIVE");
        assertThat(sim.usable(KeyPurpose.SIGNING, SOON).certificates())
                .extracting(UsableCertificate::type)
                .containsExactly(AsanImzaType.CITIZEN);
        refuses(NotProlongable.class, "service-type", LEYLA, AsanImzaType.BUSINESS);
    }

    @Test
    void prolongs_nothing_that_is_not_held_or_is_another_persons() {
        sim.activate(AsanImzaType.BUSINESS, CARD, NOW);
        sim.issue(LEYLA, AsanImzaType.CITIZEN);
        sim.prolongService(AsanImzaType.BUSINESS, EXPIRED);

        refuses(NotProlongable.class, "none-held", LEYLA, AsanImzaType.BUSINESS);
        refuses(NotProlongable.class, "none-held", KAMRAN, AsanImzaType.CITIZEN);
    }

    @Test
    @DisplayName("When one of two types cannot be prolonged, neither is")
    void is_all_or_nothing() {
        sim.activate(AsanImzaType.BUSINESS, CARD, NOW);
        IssuedCertificates citizen = sim.issue(LEYLA, AsanImzaType.CITIZEN);
        sim.prolongService(AsanImzaType.BUSINESS, EXPIRED);

        assertThatThrownBy(() -> sim.prolong(LEYLA, SOON, AsanImzaType.CITIZEN, AsanImzaType.BUSINESS))
                .isInstanceOf(NotProlongable.class);
        assertThat(sim.audited(citizen)).containsExactly("issued:null:ACTIVE");
    }

    @Test
    void prolongs_nothing_suspended() {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        sim.issue(LEYLA, AsanImzaType.CITIZEN);
        sim.change(NOW, register -> register.suspend(LEYLA.fin(), sim.phone, StateReason.PHONE_LOST, Machine.SYSTEM));
        sim.prolongService(AsanImzaType.CITIZEN, EXPIRED);

        refuses(NotProlongable.class, "suspended", LEYLA, AsanImzaType.CITIZEN);
    }

    @Test
    @DisplayName("R96: certificates of a SIM that was replaced since cannot be prolonged")
    void prolongs_nothing_after_a_replaced_sim() {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        sim.issue(LEYLA, AsanImzaType.CITIZEN);
        sim.prolongService(AsanImzaType.CITIZEN, EXPIRED);
        sim.replaceSim(EXPIRED.plusSeconds(10));

        refuses(ServiceNotActive.class, "service-not-active", LEYLA, AsanImzaType.CITIZEN);
    }

    @Test
    void prolongs_nothing_before_the_service_is_renewed() {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        sim.issue(LEYLA, AsanImzaType.CITIZEN);

        refuses(ServiceNotActive.class, "service-not-active", LEYLA, AsanImzaType.CITIZEN);
    }

    @Test
    void prolongs_nothing_for_the_dead() {
        sim.activate(AsanImzaType.CITIZEN, CARD, NOW);
        sim.issue(LEYLA, AsanImzaType.CITIZEN);
        sim.prolongService(AsanImzaType.CITIZEN, EXPIRED);
        Person dead = new Person(
                LEYLA.fin(), "Əliyeva", "Leyla", "", LocalDate.of(1985, 3, 8), new DocumentNumber("AA1234567"), false);

        refuses(NotProlongable.class, "holder-dead", dead, AsanImzaType.CITIZEN);
    }

    private void refuses(Class<? extends Refusal> refusal, String why, Person person, AsanImzaType type) {
        assertThatThrownBy(() -> sim.prolong(person, SOON, type))
                .isInstanceOfSatisfying(refusal, no -> assertThat(no.key()).endsWith(why));
    }

    private static String subject(IssuedCertificates pair) {
        return pair.signing().getSubjectX500Principal().getName(X500Principal.RFC1779);
    }
}
