package az.icaze.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.operator.Operator;
import az.icaze.operator.SimKind;
import az.icaze.time.BakuTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("rules.md 12: the order of outcomes of a message to 8500")
class SmsOutcomeTest {

    private static final LocalDate E = LocalDate.of(2026, 5, 10);
    private static final Instant BEFORE = baku("2026-05-10T12:00:00");
    private static final Instant AFTER = baku("2026-05-11T12:00:00");

    @ParameterizedTest
    @DisplayName("rule R70: the last second of E is too early, the first of E+1 is not, by the message centre's clock")
    @CsvSource({
        "2026-04-09T12:00:00, NOT_EXPIRED",
        "2026-05-10T00:00:00, NOT_EXPIRED",
        "2026-05-10T23:59:00, NOT_EXPIRED",
        "2026-05-10T23:59:59, NOT_EXPIRED",
        "2026-05-11T00:00:00, PROLONG",
        "2026-05-15T19:00:00, PROLONG",
        "2026-06-10T23:59:59, PROLONG",
        "2026-06-11T00:00:00, PROLONG",
    })
    void to_the_second(String at, SmsOutcome outcome) {
        assertThat(SmsOutcome.of(
                        Optional.of(service(SubscriptionState.ACTIVE, SimKind.PHYSICAL)),
                        Optional.of(Keyword.FERDI),
                        Operator.AZERCELL,
                        baku(at),
                        false))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        // keyword, expired, SIM, state, running → outcome: each line but the first is stopped by one thing more
        "BIZNES, true,  PHYSICAL, ACTIVE,       false, PROLONG",
        "FERDI,  true,  PHYSICAL, SUSPENDED,    false, PROLONG",
        "DOVLET, true,  PHYSICAL, ACTIVE,       true,  RUNNING",
        "BIZNES, true,  PHYSICAL, CANCELLED,    true,  CANCELLED",
        "BIZNES, true,  PHYSICAL, WAITING_CERT, true,  SIM_REPLACED",
        "BIZNES, true,  PHYSICAL, BLOCKED,      true,  BLOCKED",
        "BIZNES, false, PHYSICAL, BLOCKED,      true,  NOT_EXPIRED",
        "BIZNES, false, PHYSICAL, CANCELLED,    true,  NOT_EXPIRED",
        "BIZNES, false, ESIM,     BLOCKED,      true,  ESIM",
        "BIZNES, true,  ESIM,     ACTIVE,       false, ESIM",
        "STATUS, false, ESIM,     BLOCKED,      true,  STATUS",
        "STATUS, true,  PHYSICAL, ACTIVE,       false, STATUS",
    })
    void the_first_that_holds(
            Keyword word, boolean expired, SimKind sim, SubscriptionState state, boolean running, SmsOutcome outcome) {
        assertThat(SmsOutcome.of(
                        Optional.of(service(state, sim)),
                        Optional.of(word),
                        Operator.AZERCELL,
                        expired ? AFTER : BEFORE,
                        running))
                .isEqualTo(outcome);
    }

    @Test
    void an_unknown_word_comes_before_the_embedded_sim_and_after_the_unknown_number() {
        Optional<SubscriptionView> embedded = Optional.of(service(SubscriptionState.ACTIVE, SimKind.ESIM));

        assertThat(SmsOutcome.of(embedded, Optional.empty(), Operator.AZERCELL, AFTER, false))
                .isEqualTo(SmsOutcome.UNKNOWN_KEYWORD);
        assertThat(SmsOutcome.of(Optional.empty(), Optional.empty(), Operator.AZERCELL, AFTER, false))
                .isEqualTo(SmsOutcome.NOT_SUBSCRIBER);
    }

    @ParameterizedTest
    @EnumSource
    void a_number_without_a_service_is_no_subscriber_whatever_it_says(Keyword word) {
        assertThat(SmsOutcome.of(Optional.empty(), Optional.of(word), Operator.AZERCELL, AFTER, false))
                .isEqualTo(SmsOutcome.NOT_SUBSCRIBER);
    }

    @Test
    @DisplayName("rule R96: a number taken to another operator has another SIM")
    void a_number_that_writes_through_another_operator_has_another_sim() {
        assertThat(SmsOutcome.of(
                        Optional.of(service(SubscriptionState.ACTIVE, SimKind.PHYSICAL)),
                        Optional.of(Keyword.FERDI),
                        Operator.NAR,
                        AFTER,
                        false))
                .isEqualTo(SmsOutcome.SIM_REPLACED);
    }

    private static SubscriptionView service(SubscriptionState state, SimKind sim) {
        return new SubscriptionView(
                new Phone("+994502147717"),
                Operator.AZERCELL,
                AsanImzaType.BUSINESS,
                Told.OLD_SIM,
                sim,
                state,
                baku("2023-05-10T12:00:00"),
                E);
    }

    private static Instant baku(String time) {
        return LocalDateTime.parse(time).atZone(BakuTime.ZONE).toInstant();
    }
}
