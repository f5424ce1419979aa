package az.icaze.signing;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.TestDatabase;
import az.icaze.certificate.Unusable;
import az.icaze.identity.Phone;
import az.icaze.operator.PromptOutcome;
import az.icaze.operator.PromptPurpose;
import az.icaze.pki.KeyPurpose;
import az.icaze.signing.FailedSignIns.Expired;
import az.icaze.signing.FailedSignIns.PinHeard;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Whom a failed sign-in was about, told to the rooms above only where expiry was the reason (rules R81, R119). */
class FailedSignInsTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final TestHouse house = new TestHouse(database);
    private final Telephone leyla = house.enrol("5VBK5VR");

    @ParameterizedTest
    @EnumSource(
            value = Unusable.class,
            names = {"EXPIRED", "SERVICE_EXPIRED"})
    void names_who_came_too_late(Unusable reason) {
        assertThat(afterFailing(reason)).contains(new Expired(leyla.fin, leyla.phone));
    }

    @ParameterizedTest
    @EnumSource(
            value = Unusable.class,
            names = {"NONE", "EXPIRED", "SERVICE_EXPIRED"},
            mode = Mode.EXCLUDE)
    void names_nobody_for_another_reason(Unusable reason) {
        assertThat(afterFailing(reason)).isEmpty();
    }

    @Test
    @DisplayName("R119: whoever guesses has no sign-in to ask about; one that still rings tells nothing")
    void names_nobody_to_who_guesses() {
        assertThat(expired(UUID.randomUUID())).isEmpty();
        assertThat(expired(house.signIn(leyla).id())).isEmpty();
    }

    @Test
    @DisplayName("R101: a PIN found blocked is known until it is typed rightly; PIN2 apart from PIN1")
    void knows_which_pin_is_blocked() {
        UUID session = house.signIn(leyla).id();
        house.answer(session, PromptOutcome.PIN_BLOCKED);

        assertThat(heard(PromptPurpose.AUTHENTICATION).blocked()).contains(TestHouse.START);
        assertThat(heard(PromptPurpose.SIGNATURE).blocked()).isEmpty();
        assertThat(blocked(session)).contains(new Expired(leyla.fin, leyla.phone));
        assertThat(expired(session)).isEmpty();

        house.pass(Duration.ofMinutes(1));
        UUID later = house.signIn(leyla).id();
        house.answer(later, leyla.withPin1(house.hash()));
        assertThat(heard(PromptPurpose.AUTHENTICATION).blocked()).isEmpty();
        assertThat(heard(PromptPurpose.AUTHENTICATION).right()).contains(house.now());
    }

    private Optional<Expired> blocked(UUID session) {
        return house.at(room -> room.failed.pinBlocked(session));
    }

    private PinHeard heard(PromptPurpose pin) {
        return house.at(room -> room.failed.heard(leyla.fin, leyla.phone, pin));
    }

    @ParameterizedTest
    @DisplayName("R92, R119: nor, to who asks for a suspended service, one whose sign-in failed for anything else")
    @EnumSource(
            value = Unusable.class,
            names = {"SERVICE_SUSPENDED", "SERVICE_EXPIRED", "SUSPENDED"})
    void names_the_number_of_a_suspended_service(Unusable reason) {
        house.unusable(leyla, KeyPurpose.AUTHENTICATION, reason);
        UUID failed = house.signIn(leyla).id();

        Optional<Phone> number = house.at(room -> room.failed.suspended(failed));

        assertThat(number).isEqualTo(Optional.of(leyla.phone).filter(any -> reason == Unusable.SERVICE_SUSPENDED));
    }

    private Optional<Expired> afterFailing(Unusable reason) {
        house.unusable(leyla, KeyPurpose.AUTHENTICATION, reason);
        return expired(house.signIn(leyla).id());
    }

    private Optional<Expired> expired(UUID session) {
        return house.at(room -> room.failed.expired(session));
    }
}
