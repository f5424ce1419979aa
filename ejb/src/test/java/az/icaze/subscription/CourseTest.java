package az.icaze.subscription;

import static az.icaze.subscription.Told.NEW_SIM;
import static az.icaze.subscription.Told.OLD_SIM;
import static az.icaze.subscription.Told.T0;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.operator.Operator;
import az.icaze.operator.SimKind;
import az.icaze.operator.SimReplaced;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The service's states of rules.md 12, in any order of arrival. */
class CourseTest {

    private static final Phone PHONE = new Phone("+994502147717");
    private static final Told AZERCELL = Told.by(Operator.AZERCELL, PHONE);
    private static final Told NAR = Told.by(Operator.NAR, PHONE);

    @ParameterizedTest
    @DisplayName("rules R54, R73: three years from the Baku date of activation, 29 February becomes the 28th")
    @CsvSource({
        "2023-05-10T06:00:00Z, 2026-05-10",
        "2023-05-10T19:59:59Z, 2026-05-10",
        "2023-05-10T20:00:00Z, 2026-05-11",
        "2024-02-29T06:00:00Z, 2027-02-28",
        "2024-02-28T20:00:00Z, 2027-02-28",
    })
    void runs_three_years_from_the_baku_date_of_its_activation(Instant activated, LocalDate lastDay) {
        SubscriptionView service =
                after(AZERCELL.activated(AsanImzaType.BUSINESS, OLD_SIM, SimKind.PHYSICAL, activated));

        assertThat(service.validUntil()).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @DisplayName("rule D1: valid through 23:59:59 of its last Baku date")
    @CsvSource({
        "2029-05-10T19:59:59Z, true",
        "2029-05-10T20:00:00Z, false",
        "2029-05-11T06:00:00Z, false",
    })
    void is_in_force_to_the_end_of_its_last_baku_date(Instant at, boolean inForce) {
        SubscriptionView service = after(AZERCELL.activated(AsanImzaType.BUSINESS, OLD_SIM, 0));

        assertThat(service.inForce(at)).isEqualTo(inForce);
        assertThat(service.certifiable(at)).isEqualTo(inForce);
        assertThat(service.expired(at)).isEqualTo(!inForce);
    }

    @Test
    void is_nothing_before_an_operator_activated_it() {
        assertThat(Course.of(words(AZERCELL.suspended(1), AZERCELL.prolonged(AsanImzaType.CITIZEN, 2)), years()))
                .isEmpty();
    }

    @Test
    void stands_suspended_until_the_operator_ends_it() {
        assertThat(state(AZERCELL.suspended(10))).isEqualTo(SubscriptionState.SUSPENDED);
        assertThat(state(AZERCELL.suspended(10), AZERCELL.reactivated(20))).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(state(AZERCELL.reactivated(5), AZERCELL.suspended(10))).isEqualTo(SubscriptionState.SUSPENDED);
    }

    @Test
    void suspension_wins_over_what_happened_at_the_same_instant() {
        assertThat(state(AZERCELL.suspended(10), AZERCELL.reactivated(10))).isEqualTo(SubscriptionState.SUSPENDED);
        assertThat(state(AZERCELL.suspended(0))).isEqualTo(SubscriptionState.SUSPENDED);
    }

    @Test
    void a_later_activation_or_prolongation_ends_the_suspension_before_it() {
        assertThat(state(AZERCELL.suspended(10), AZERCELL.activated(AsanImzaType.BUSINESS, OLD_SIM, 20)))
                .isEqualTo(SubscriptionState.ACTIVE);
        assertThat(state(AZERCELL.suspended(10), AZERCELL.prolonged(AsanImzaType.BUSINESS, 20)))
                .isEqualTo(SubscriptionState.ACTIVE);
    }

    @Test
    @DisplayName("rule R73: a prolongation counts from itself, not from the old end, and brings its type")
    void a_prolongation_brings_another_term_and_type() {
        int fourYears = 4 * 365 * 86_400;

        SubscriptionView service = afterActivation(AZERCELL.prolonged(AsanImzaType.CITIZEN, fourYears));

        assertThat(service.type()).isEqualTo(AsanImzaType.CITIZEN);
        assertThat(service.iccid()).isEqualTo(OLD_SIM);
        assertThat(service.activatedAt()).isEqualTo(Told.at(fourYears));
        assertThat(service.validUntil()).isEqualTo(LocalDate.of(2033, 5, 9));
    }

    @Test
    @DisplayName("rule R65: a change of type leaves the dates")
    void a_change_of_type_leaves_the_dates() {
        SubscriptionView service = afterActivation(AZERCELL.typeChanged(AsanImzaType.GOVERNMENTAL, 86_400));

        assertThat(service.type()).isEqualTo(AsanImzaType.GOVERNMENTAL);
        assertThat(service.activatedAt()).isEqualTo(T0);
        assertThat(service.validUntil()).isEqualTo(LocalDate.of(2029, 5, 10));
    }

    @Test
    @DisplayName("rule R96: another SIM waits for certificates, whoever gave it out and however")
    void another_sim_waits_for_its_certificates() {
        assertThat(state(AZERCELL.simReplaced(OLD_SIM, NEW_SIM, 10))).isEqualTo(SubscriptionState.WAITING_CERT);
        assertThat(state(AZERCELL.activated(AsanImzaType.CITIZEN, NEW_SIM, 10)))
                .isEqualTo(SubscriptionState.WAITING_CERT);
        assertThat(state(NAR.activated(AsanImzaType.CITIZEN, NEW_SIM, 10))).isEqualTo(SubscriptionState.WAITING_CERT);
        assertThat(state(NAR.simReplaced(OLD_SIM, NEW_SIM, 10))).isEqualTo(SubscriptionState.WAITING_CERT);
    }

    @Test
    void is_active_again_when_certificates_were_issued_on_the_new_sim() {
        List<Word> words = words(
                AZERCELL.activated(AsanImzaType.BUSINESS, OLD_SIM, 0), AZERCELL.simReplaced(OLD_SIM, NEW_SIM, 10));
        words.add(Word.certified(PHONE, NEW_SIM, Told.at(5)));

        assertThat(view(words).state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(view(words).iccid()).isEqualTo(NEW_SIM);
    }

    @Test
    @DisplayName("rule R104: a blocked PUK blocks for good; only another SIM helps, and it waits for certificates")
    void a_block_ends_with_its_sim() {
        assertThat(state(AZERCELL.blocked(10))).isEqualTo(SubscriptionState.BLOCKED);
        assertThat(state(AZERCELL.blocked(10), AZERCELL.prolonged(AsanImzaType.CITIZEN, 20)))
                .isEqualTo(SubscriptionState.BLOCKED);
        assertThat(state(AZERCELL.blocked(10), AZERCELL.activated(AsanImzaType.CITIZEN, OLD_SIM, 20)))
                .isEqualTo(SubscriptionState.BLOCKED);
        assertThat(state(AZERCELL.blocked(10), AZERCELL.simReplaced(OLD_SIM, NEW_SIM, 20)))
                .isEqualTo(SubscriptionState.WAITING_CERT);
        assertThat(state(AZERCELL.blocked(30), AZERCELL.simReplaced(OLD_SIM, NEW_SIM, 20)))
                .isEqualTo(SubscriptionState.BLOCKED);
    }

    @Test
    @DisplayName("rule R100: an embedded SIM has no PUK to block")
    void an_embedded_sim_cannot_be_blocked() {
        assertThat(after(AZERCELL.activated(AsanImzaType.CITIZEN, OLD_SIM, SimKind.ESIM, T0), AZERCELL.blocked(10))
                        .state())
                .isEqualTo(SubscriptionState.ACTIVE);
    }

    @Test
    @DisplayName("rule R97: what was cancelled begins anew with an activation only")
    void a_cancelled_service_begins_anew_with_an_activation_only() {
        assertThat(state(AZERCELL.cancelled(10))).isEqualTo(SubscriptionState.CANCELLED);
        assertThat(state(AZERCELL.cancelled(10), AZERCELL.prolonged(AsanImzaType.CITIZEN, 20)))
                .isEqualTo(SubscriptionState.CANCELLED);
        assertThat(state(AZERCELL.cancelled(10), AZERCELL.simReplaced(OLD_SIM, NEW_SIM, 20)))
                .isEqualTo(SubscriptionState.CANCELLED);
        assertThat(state(AZERCELL.cancelled(10), AZERCELL.activated(AsanImzaType.CITIZEN, NEW_SIM, 20)))
                .isEqualTo(SubscriptionState.ACTIVE);
    }

    @Test
    void an_operator_who_lost_the_number_has_no_say() {
        SubscriptionView service = afterActivation(
                NAR.activated(AsanImzaType.CITIZEN, OLD_SIM, 20),
                AZERCELL.suspended(30),
                AZERCELL.prolonged(AsanImzaType.BUSINESS, 31),
                AZERCELL.blocked(32),
                AZERCELL.cancelled(33),
                AZERCELL.simReplaced("8999401000000000007", NEW_SIM, 34));

        assertThat(service)
                .isEqualTo(new SubscriptionView(
                        PHONE,
                        Operator.NAR,
                        AsanImzaType.CITIZEN,
                        OLD_SIM,
                        SimKind.PHYSICAL,
                        SubscriptionState.ACTIVE,
                        Told.at(20),
                        LocalDate.of(2029, 5, 10)));
    }

    @ParameterizedTest
    @DisplayName("rule R51: only Azercell gives out an embedded SIM")
    @EnumSource
    void an_embedded_sim_comes_from_azercell_alone(Operator operator) {
        SimReplaced replaced = new SimReplaced(operator, PHONE, OLD_SIM, NEW_SIM, SimKind.ESIM, T0);

        if (operator == Operator.AZERCELL) {
            assertThatCode(() -> Word.of(replaced)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> Word.of(replaced)).isInstanceOf(EsimOnlyFromAzercell.class);
            assertThatThrownBy(() -> Word.of(
                            Told.by(operator, PHONE).activated(AsanImzaType.CITIZEN, OLD_SIM, SimKind.ESIM, T0)))
                    .isInstanceOf(EsimOnlyFromAzercell.class);
        }
    }

    @Property(tries = 2_000)
    void ends_the_same_in_every_order_with_every_repeat(
            @ForAll("histories") List<Object> history, @ForAll Random random) {
        List<Word> words = words(history);
        Optional<SubscriptionView> expected = maybe(words);
        List<Word> shuffled = new ArrayList<>(words);
        words.stream().filter(word -> random.nextBoolean()).forEach(shuffled::add);
        Collections.shuffle(shuffled, random);

        assertThat(maybe(shuffled)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<List<Object>> histories() {
        return Arbitraries.<Teller>of(
                        (at, who) -> who.activated(AsanImzaType.BUSINESS, OLD_SIM, at),
                        (at, who) -> who.activated(AsanImzaType.CITIZEN, NEW_SIM, at),
                        (at, who) -> who.suspended(at),
                        (at, who) -> who.reactivated(at),
                        (at, who) -> who.prolonged(AsanImzaType.GOVERNMENTAL, at),
                        (at, who) -> who.typeChanged(AsanImzaType.CITIZEN, at),
                        (at, who) -> who.blocked(at),
                        (at, who) -> who.cancelled(at),
                        (at, who) -> who.simReplaced(OLD_SIM, NEW_SIM, at))
                .flatMap(teller -> Arbitraries.integers().between(0, 6).flatMap(at -> Arbitraries.of(AZERCELL, NAR)
                        .map(who -> teller.tell(at, who))))
                .list()
                .ofMaxSize(12);
    }

    private interface Teller {
        Object tell(int at, Told who);
    }

    private static Period years() {
        return Period.ofYears(3);
    }

    private static List<Word> words(List<Object> messages) {
        return new ArrayList<>(messages.stream().map(Told::word).toList());
    }

    private static List<Word> words(Object... later) {
        List<Object> all = new ArrayList<>(Arrays.asList(later));
        return words(all);
    }

    private static SubscriptionState state(Object... later) {
        return afterActivation(later).state();
    }

    private static SubscriptionView afterActivation(Object... later) {
        List<Word> words = words(later);
        words.add(0, Told.word(AZERCELL.activated(AsanImzaType.BUSINESS, OLD_SIM, 0)));
        return view(words);
    }

    private static SubscriptionView after(Object... messages) {
        return view(words(messages));
    }

    private static SubscriptionView view(List<Word> words) {
        return maybe(words).orElseThrow();
    }

    private static Optional<SubscriptionView> maybe(List<Word> words) {
        return Course.of(words, years()).map(course -> new Subscription(PHONE, course).view());
    }
}
