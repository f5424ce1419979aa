package az.icaze.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;

import az.icaze.Malformed;
import az.icaze.Refusal;
import az.icaze.TestDatabase;
import az.icaze.certificate.ServiceNotActive;
import az.icaze.certificate.StateReason;
import az.icaze.certificate.TestCertificates;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.RegisterUnavailable;
import az.icaze.identity.SignedInPerson;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** For whom a visit at the desk begins, and for whom not (rules R42, R55, R57). */
class BeginningTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final DeskHouse house = new DeskHouse(database);
    private final Desk desk = house.desk;

    @ParameterizedTest
    @ValueSource(strings = {"", "\0", "2026-Q-0000001\0", "2026-E-0000001", "' or 1=1", "2026-Q-\uD83D\uDE00"})
    void knows_no_visit_by_what_is_no_number(String none) {
        assertThatThrownBy(() -> house.desk.open(none, house.clerk))
                .isInstanceOf(NotAtDesk.class)
                .extracting(thrown -> ((Refusal) thrown).key())
                .isEqualTo("refusal.not-at-desk.no-such-visit");
    }

    @Test
    @DisplayName("R42: from the day of the eighteenth birthday on")
    void refuses_whoever_is_too_young() {
        house.serves(AsanImzaType.CITIZEN);
        house.known(house.person(LocalDate.of(2008, 5, 11), "AA1234567", true));
        refuses("too-young", () -> begin(house.sim));

        house.known(house.person(LocalDate.of(2008, 5, 10), "AA1234567", true));
        assertThat(begin(house.sim)).matches("2026-Q-[0-9]{7}");
    }

    @Test
    @DisplayName("R55: unknown, another document, dead: as the register says")
    void asks_the_register_of_persons() {
        house.serves(AsanImzaType.CITIZEN);
        house.known(house.person(LocalDate.of(1985, 3, 8), "AA7654321", true));
        assertThatThrownBy(() -> begin(house.sim)).isInstanceOf(DocumentDoesNotMatch.class);
        house.known(house.person(LocalDate.of(1985, 3, 8), "AA1234567", false));
        assertThatThrownBy(() -> begin(house.sim)).isInstanceOf(PersonNotAlive.class);
    }

    @Test
    @DisplayName("R55, R57: only with an active service, of a type that carries it, on the card that is shown")
    void asks_for_the_service_and_its_card() {
        assertThatThrownBy(() -> begin(house.sim)).isInstanceOf(ServiceNotActive.class);
        house.serves(AsanImzaType.CITIZEN);
        refuses("another-sim", () -> begin(house.otherSim()));
        assertThatThrownBy(() -> begin("12")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Applicants.position(Optional.of("Baş\nmühasib")))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Applicants.position(Optional.of("D".repeat(65))))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> desk.begin(house.applies(AsanImzaType.BUSINESS), house.clerk))
                .isInstanceOf(ServiceDoesNotCover.class);
        assertThat(begin(house.sim.replaceFirst("(.{6})", "$1 "))).isNotBlank();
    }

    @Test
    void lets_no_clerk_be_the_applicant() {
        house.serves(AsanImzaType.CITIZEN);
        String number = house.until(FirstReceiptState.PAPERS);
        SignedInPerson herself = new SignedInPerson(
                house.leyla.fin(),
                "Leyla",
                house.phone,
                Optional.empty(),
                Optional.empty(),
                AsanImzaType.GOVERNMENTAL,
                "00");

        assertThatThrownBy(() -> desk.begin(house.applies(AsanImzaType.CITIZEN), herself))
                .isInstanceOf(OwnApplication.class);
        assertThatThrownBy(() -> desk.signed(number, house.version(number), herself))
                .isInstanceOf(OwnApplication.class);
    }

    @Test
    void opens_one_visit_at_a_time_about_a_number() {
        house.serves(AsanImzaType.CITIZEN);
        String number = house.until(FirstReceiptState.DOCUMENTS);

        assertThatThrownBy(() -> begin(house.sim))
                .isInstanceOfSatisfying(
                        NotAtDesk.class, no -> assertThat(no.arguments()).containsExactly(number));
    }

    @Test
    void gives_nobody_what_he_has() {
        house.serves(AsanImzaType.CITIZEN);
        house.until(FirstReceiptState.ACTIVATED);

        refuses("already-held", () -> begin(house.sim));
    }

    @Test
    @DisplayName("R105: what is suspended is restored or revoked, and not received once more over the keys on the card")
    void gives_nobody_what_is_suspended() {
        house.serves(AsanImzaType.CITIZEN);
        house.until(FirstReceiptState.ACTIVATED);
        database.run(em -> TestCertificates.open(em, house.clock())
                .suspend(house.leyla.fin(), house.phone, StateReason.PHONE_LOST, house.clerk));

        refuses("suspended", () -> begin(house.sim));
    }

    @Test
    @DisplayName("B1: refused, it stands in the trail all the same; twenty within an hour are enough for a clerk")
    void lets_no_clerk_try_documents_and_numbers_out() {
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> begin(house.sim)).isInstanceOf(ServiceNotActive.class);
        }
        house.serves(AsanImzaType.CITIZEN);
        assertThatThrownBy(() -> begin(house.sim)).isInstanceOf(AttemptLimitReached.class);
        assertThat(attempts()).hasSize(21).endsWith("not-submitted", "look-up-refused");
        assertThat(house.state(desk.begin(house.applies(AsanImzaType.CITIZEN), house.second)))
                .isEqualTo(FirstReceiptState.DOCUMENTS);

        house.now = house.now.plus(Duration.ofHours(1));
        refuses("already-open", () -> begin(house.sim));
    }

    @Test
    @DisplayName("B1: what comes to something costs nothing, nor does a register that is away")
    void counts_what_is_refused_only() {
        house.serves(AsanImzaType.CITIZEN);
        when(house.persons.find(house.leyla.fin())).thenThrow(new RegisterUnavailable(null));
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> begin(house.sim)).isInstanceOf(RegisterUnavailable.class);
        }
        reset(house.persons);
        house.known(house.leyla);

        assertThat(begin(house.sim)).isNotBlank();
        assertThat(attempts()).isEmpty();
    }

    private List<String> attempts() {
        return house.strings(
                "select action from audit_entry where subject_type = 'person' and subject_id = :id order by id",
                house.leyla.fin().value());
    }

    private String begin(String card) {
        return desk.begin(house.applies(AsanImzaType.CITIZEN, Optional.empty(), card), house.clerk);
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo("refusal.not-at-desk." + key));
    }
}
