package az.icaze.certificate;

import static az.icaze.certificate.TestCertificates.person;
import static az.icaze.certificate.TestSim.CARD;
import static az.icaze.certificate.TestSim.LEYLA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.Refusal;
import az.icaze.Roles;
import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.pki.KeyPurpose;
import az.icaze.pki.X509;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What a clerk does to one certificate of the register: always to the pair, never to his own. */
class RegisterActsTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final TestRegister register = new TestRegister(database, Roles.ASXM_CLERK);
    private final TestSim sim = new TestSim(database);

    @Test
    void suspends_restores_and_revokes_the_pair_and_leaves_other_types() {
        sim.activate(AsanImzaType.BUSINESS, CARD, Population.TODAY);
        sim.issue(LEYLA, AsanImzaType.CITIZEN);
        IssuedCertificates business = sim.issue(LEYLA, AsanImzaType.BUSINESS);
        String serial = X509.serial(business.authentication());

        register.act(acts -> acts.suspend(serial, StateReason.MISUSE, TestRegister.CLERK));
        assertThat(statuses(AsanImzaType.BUSINESS))
                .containsExactly(CertificateStatus.SUSPENDED, CertificateStatus.SUSPENDED);
        assertThat(statuses(AsanImzaType.CITIZEN)).containsOnly(CertificateStatus.ACTIVE);

        register.act(acts -> acts.restore(serial, TestRegister.CLERK));
        assertThat(statuses(AsanImzaType.BUSINESS)).containsOnly(CertificateStatus.ACTIVE);

        register.act(acts -> acts.revoke(serial, StateReason.DATA_WRONG, TestRegister.CLERK));
        assertThat(statuses(AsanImzaType.BUSINESS)).containsOnly(CertificateStatus.REVOKED);
        assertThat(statuses(AsanImzaType.CITIZEN)).containsOnly(CertificateStatus.ACTIVE);
        assertThat(sim.audited(business))
                .containsExactly(
                        "issued:null:ACTIVE",
                        "suspended:ACTIVE:SUSPENDED",
                        "restored:SUSPENDED:ACTIVE",
                        "revoked:ACTIVE:REVOKED");
    }

    @Test
    void shows_one_certificate_and_writes_it_down() {
        sim.activate(AsanImzaType.CITIZEN, CARD, Population.TODAY);
        IssuedCertificates pair = sim.issue(LEYLA, AsanImzaType.CITIZEN);
        String serial = X509.serial(pair.signing());

        HeldCertificate sheet = register.ask(reads -> reads.sheet(serial, TestRegister.CLERK));

        assertThat(sheet.purpose()).isEqualTo(KeyPurpose.SIGNING);
        assertThat(sheet.usable()).isTrue();
        assertThat(sim.audited(pair)).endsWith("looked-up:null:null");
    }

    @Test
    void touches_nothing_that_has_ended_though_a_newer_pair_stands_in_its_place() {
        sim.activate(AsanImzaType.CITIZEN, CARD, TestSim.NOW);
        IssuedCertificates old = sim.issue(LEYLA, AsanImzaType.CITIZEN);
        sim.prolongService(AsanImzaType.CITIZEN, TestSim.EXPIRED);
        sim.prolong(LEYLA, TestSim.EXPIRED, AsanImzaType.CITIZEN);
        String serial = X509.serial(old.signing());

        refuses(NoCertificateToChange.class, acts -> acts.revoke(serial, StateReason.DATA_WRONG, TestRegister.CLERK));
        refuses(NoCertificateToChange.class, acts -> acts.suspend(serial, StateReason.MISUSE, TestRegister.CLERK));
        refuses(NoCertificateToChange.class, acts -> acts.restore(serial, TestRegister.CLERK));
    }

    @Test
    void refuses_a_clerks_own_certificate_and_one_that_is_not_there() {
        sim.activate(AsanImzaType.CITIZEN, CARD, Population.TODAY);
        String own = X509.serial(
                sim.issue(person(TestRegister.CLERK.fin().value(), "Quliyev", "Ramin"), AsanImzaType.CITIZEN)
                        .signing());

        refuses(OwnCertificate.class, acts -> acts.suspend(own, StateReason.MISUSE, TestRegister.CLERK));
        refuses(OwnCertificate.class, acts -> acts.restore(own, TestRegister.CLERK));
        refuses(OwnCertificate.class, acts -> acts.revoke(own, StateReason.MISUSE, TestRegister.CLERK));
        for (String none : List.of("0".repeat(32), "0".repeat(31) + "\0", "", "0A")) {
            refuses(NoSuchCertificate.class, acts -> acts.sheet(none, TestRegister.CLERK));
        }
        refuses(NoCertificateToChange.class, acts -> acts.restore(another(), TestRegister.CLERK));
    }

    private String another() {
        TestSim second = new TestSim(database);
        second.activate(AsanImzaType.CITIZEN, "8999401000000000007", Population.TODAY);
        return X509.serial(second.issue(LEYLA, AsanImzaType.CITIZEN).signing());
    }

    private void refuses(Class<? extends Refusal> refusal, Consumer<CertificateRegister> act) {
        assertThatThrownBy(() -> register.act(act)).isInstanceOf(refusal);
    }

    private List<CertificateStatus> statuses(AsanImzaType type) {
        return sim.held(Population.TODAY).stream()
                .filter(certificate -> certificate.type() == type)
                .map(HeldCertificate::status)
                .toList();
    }
}
