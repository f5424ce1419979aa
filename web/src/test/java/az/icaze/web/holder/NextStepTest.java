package az.icaze.web.holder;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.certificate.CertificateStatus;
import az.icaze.certificate.HeldCertificate;
import az.icaze.certificate.StateReason;
import az.icaze.certificate.Unusable;
import az.icaze.enrolment.OwnVisits;
import az.icaze.holder.OwnNumber;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.SignedInPerson;
import az.icaze.operator.Operator;
import az.icaze.operator.SimKind;
import az.icaze.pki.KeyPurpose;
import az.icaze.prolongation.ProlongationState;
import az.icaze.prolongation.ProlongationView;
import az.icaze.prolongation.Timeline;
import az.icaze.prolongation.Timeline.Kind;
import az.icaze.prolongation.Timeline.Standing;
import az.icaze.prolongation.Timeline.Step;
import az.icaze.receipt.ReceiptState;
import az.icaze.receipt.ReceiptView;
import az.icaze.subscription.FeeStanding;
import az.icaze.subscription.FeeView;
import az.icaze.subscription.SubscriptionState;
import az.icaze.subscription.SubscriptionView;
import az.icaze.web.holder.NextStep.Beside;
import az.icaze.web.prolongation.TestTimelineWords;
import az.icaze.web.shell.People;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A holder who knows nothing finds the next step in each state. */
class NextStepTest {

    private static final SignedInPerson NIGAR = People.nigar();
    private static final LocalDate E = LocalDate.of(2026, 5, 10);
    private static final Instant BEFORE = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-05-20T08:00:00Z");

    /** Certificates as {@code STATUS:REASON:UNUSABLE}, the latest first; the service's state, and its fee. */
    @ParameterizedTest(name = "{0}, {1}, {2} → {3}")
    @DisplayName("R65, R92, R93, R96, R97, R104, R105: what stands in the way of everything else comes first")
    @CsvSource({
        "ACTIVE, ACTIVE, PAID, NOTHING",
        "ACTIVE, SUSPENDED, UNPAID, PAY",
        "ACTIVE, SUSPENDED, ASKED, PAY",
        "ACTIVE, SUSPENDED, NONE, ASK_OPERATOR",
        "ACTIVE, BLOCKED, NONE, NEW_SIM",
        "ACTIVE, WAITING_CERT, NONE, NEW_CERTIFICATES",
        "ACTIVE, CANCELLED, NONE, NEW_SERVICE",
        "SUSPENDED:PHONE_LOST:SUSPENDED, ACTIVE, NONE, LOST",
        "SUSPENDED:MISUSE:SUSPENDED, ACTIVE, NONE, ASK",
        "ACTIVE SUSPENDED:MISUSE:SUSPENDED, ACTIVE, NONE, ASK_ONE",
        "ISSUED::SERVICE_TYPE ACTIVE, ACTIVE, NONE, CHANGE_TYPE",
        "ACTIVE::SERVICE_TYPE ACTIVE, ACTIVE, NONE, CHANGE_TYPE",
        "REVOKED:SIM_REPLACED:REVOKED, , , NEW_CERTIFICATES",
        "REVOKED:PUK_BLOCKED:REVOKED, , , NEW_SIM",
        "REVOKED:SERVICE_CANCELLED:REVOKED, , , NEW_SERVICE",
        "REVOKED:HOLDER_REQUEST:REVOKED, , , NEW_CERTIFICATES",
        "REVOKED:PHONE_LOST:REVOKED, , , REPLACE_LOST",
        "REVOKED:DATA_WRONG:REVOKED, , , ASK",
        "ACTIVE REVOKED:SIM_REPLACED:REVOKED, ACTIVE, NONE, NOTHING",
        "SUPERSEDED::SUPERSEDED, ACTIVE, NONE, NEW_CERTIFICATES"
    })
    void says_what_stands_in_the_way(String certificates, SubscriptionState service, FeeStanding fee, NextKind next) {
        assertThat(next(number(certificates, service, fee), quiet(), BEFORE).kind())
                .isEqualTo(next);
    }

    /** The last column: {@code KIND until}. */
    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("R66–R84: a prolongation in each of its states")
    @CsvSource({
        "visit_for_citizen now 2026-05-10, VISIT_FOR_CITIZEN 2026-05-10",
        "apply now 2026-05-10, APPLY 2026-05-10",
        "send_word now 2026-06-10, SEND_WORD 2026-06-10",
        "send_word now, SEND_WORD_AND_VISIT",
        "visit_operator now 2026-06-10, VISIT_OPERATOR 2026-06-10",
        "visit_operator now, VISIT_OPERATOR_AND_ASXM",
        "service_renewed now, WAIT_FOR_OPERATOR",
        "new_certificates now 2026-05-18, WAIT_FOR_CERTIFICATES 2026-05-18",
        "late new_certificates now 2026-05-18, LATE 2026-05-18",
        "visit_asxm now, VISIT_ASXM"
    })
    void says_what_is_next_of_a_prolongation(String step, String next) {
        OwnNumber number = number("EXPIRED::EXPIRED", SubscriptionState.ACTIVE, FeeStanding.NONE);

        NextStep found = next(number, timeline(step), AFTER);

        assertThat(found.kind() + found.until().map(day -> " " + day).orElse(""))
                .isEqualTo(next);
    }

    @Test
    @DisplayName(
            "R83-c: who pays for Business and holds Citizen alone is reminded of the certificate he can get online")
    void reminds_of_the_certificate_that_goes_with_the_service() {
        assertThat(next(
                                number("ACTIVE", SubscriptionState.ACTIVE, FeeStanding.PAID, AsanImzaType.BUSINESS),
                                quiet(),
                                BEFORE)
                        .kind())
                .isEqualTo(NextKind.GET_FURTHER);
    }

    @Test
    @DisplayName("R67: who cannot sign pays first; once the service has expired, paying alone helps nobody")
    void pays_before_applying() {
        OwnNumber owing = number("ACTIVE", SubscriptionState.SUSPENDED, FeeStanding.UNPAID);

        assertThat(next(owing, timeline("apply now 2026-05-10"), BEFORE).kind()).isEqualTo(NextKind.PAY);
        assertThat(next(owing, timeline("send_word now 2026-06-10"), AFTER).kind())
                .isEqualTo(NextKind.SEND_WORD);
    }

    @Test
    @DisplayName(
            "R66: until the window opens there is nothing to do; then, until the service has expired, nothing again")
    void says_until_when_there_is_nothing_to_do() {
        OwnNumber number = number("ACTIVE", SubscriptionState.ACTIVE, FeeStanding.NONE);
        Step applied = new Step(Kind.APPLY, Standing.DONE, Optional.empty(), Optional.empty());
        Step word = new Step(Kind.SEND_WORD, Standing.LATER, Optional.of(E.plusDays(1)), Optional.empty());

        assertThat(next(number, quiet(), BEFORE))
                .isEqualTo(
                        new NextStep(NextKind.NOTHING, Optional.of(E.minusDays(30)), Optional.of(E), Optional.empty()));
        assertThat(next(number, timeline(false, applied, word), BEFORE))
                .isEqualTo(
                        new NextStep(NextKind.NOTHING, Optional.of(E.plusDays(1)), Optional.of(E), Optional.empty()));
    }

    @ParameterizedTest
    @DisplayName("R68, R69, R71: who has applied is told what he will have to do, from when and until when")
    @CsvSource({"SEND_WORD, SEND_WORD_LATER", "VISIT_OPERATOR, VISIT_OPERATOR_LATER"})
    void says_what_will_be_next_after_an_application(Kind kind, NextKind next) {
        Optional<LocalDate> from = Optional.of(E.plusDays(1));
        Optional<LocalDate> until = Optional.of(E.plusMonths(1));
        ProlongationView application = TestTimelineWords.application(ProlongationState.PENDING_SERVICE, E);
        Timeline timeline = new Timeline(
                NIGAR.phone(),
                List.of(new Step(kind, Standing.LATER, from, until)),
                "ferdi",
                Optional.of(application),
                false,
                Optional.of(new Timeline.Window(E.minusDays(30), E)));

        assertThat(next(number("ACTIVE", SubscriptionState.ACTIVE, FeeStanding.NONE), timeline, BEFORE))
                .isEqualTo(new NextStep(next, from, until, Optional.empty()));
    }

    /** Certificates as above; the fee of an active service; and whether an application is due. */
    @ParameterizedTest(name = "{0}, {1}, {2} → {3}")
    @DisplayName("R57: who left the desk without signing is told so, unless something else is more urgent")
    @CsvSource({
        "ACTIVE, ACTIVE, , SIGN_NOTIFICATION",
        "ISSUED::SERVICE_TYPE ACTIVE, ACTIVE, , SIGN_NOTIFICATION",
        "ACTIVE, SUSPENDED, , PAY",
        "SUSPENDED:PHONE_LOST:SUSPENDED, ACTIVE, , LOST",
        "ACTIVE, ACTIVE, apply now 2026-05-10, APPLY"
    })
    void says_that_a_notification_waits(String certificates, SubscriptionState service, String step, NextKind next) {
        OwnNumber number = number(certificates, service, FeeStanding.UNPAID);
        Optional<OwnVisits.Unsigned> visit = Optional.of(new OwnVisits.Unsigned("2026-Q-0000001", BEFORE));

        NextStep found = NextStep.of(
                number,
                new Beside(step == null ? quiet() : timeline(step), visit, List.of(), Optional.empty()),
                BEFORE);

        assertThat(found.kind()).isEqualTo(next);
        if (next == NextKind.SIGN_NOTIFICATION) {
            assertThat(found.from()).contains(LocalDate.of(2026, 3, 1));
        }
    }

    /** The service's type; of the latest application type and state. */
    @ParameterizedTest(name = "{0}, {1} {2} → {3}")
    @DisplayName("R62, R63: what was applied for online waits for ASXM, or can be asked for again")
    @CsvSource({
        "BUSINESS, BUSINESS, SUBMITTED, WAIT_FOR_REVIEW",
        "CITIZEN, BUSINESS, UNDER_REVIEW, WAIT_FOR_REVIEW",
        "BUSINESS, BUSINESS, REJECTED, APPLY_AGAIN",
        "BUSINESS, GOVERNMENTAL, REJECTED, GET_FURTHER",
        "BUSINESS, BUSINESS, WITHDRAWN, GET_FURTHER",
        "CITIZEN, BUSINESS, REJECTED, READ_REJECTION",
        "CITIZEN, BUSINESS, WITHDRAWN, NOTHING"
    })
    void says_how_an_application_stands(AsanImzaType service, AsanImzaType type, ReceiptState state, NextKind next) {
        ReceiptView application = new ReceiptView(
                "2026-E-0000001",
                NIGAR.phone(),
                type,
                Optional.empty(),
                state,
                BEFORE,
                Optional.of(BEFORE),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false);
        OwnNumber number = number("ACTIVE", SubscriptionState.ACTIVE, FeeStanding.PAID, service);

        NextStep found = NextStep.of(
                number, new Beside(quiet(), Optional.empty(), List.of(application), Optional.empty()), BEFORE);

        assertThat(found.kind()).isEqualTo(next);
        assertThat(found.about().isPresent()).isEqualTo(next != NextKind.GET_FURTHER && next != NextKind.NOTHING);
    }

    private static NextStep next(OwnNumber number, Timeline timeline, Instant at) {
        return NextStep.of(number, new Beside(timeline, Optional.empty(), List.of(), Optional.empty()), at);
    }

    private static Timeline quiet() {
        return timeline(false);
    }

    private static Timeline timeline(String step) {
        String[] words = step.replace("late ", "").split(" ", -1);
        Optional<LocalDate> until = words.length > 2 ? Optional.of(LocalDate.parse(words[2])) : Optional.empty();
        Kind kind = Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
        return timeline(step.startsWith("late"), new Step(kind, Standing.NOW, Optional.empty(), until));
    }

    private static Timeline timeline(boolean late, Step... steps) {
        Timeline.Window window = new Timeline.Window(E.minusDays(30), E);
        return new Timeline(NIGAR.phone(), List.of(steps), "ferdi", Optional.empty(), late, Optional.of(window));
    }

    private static OwnNumber number(String certificates, SubscriptionState state, FeeStanding fee) {
        return number(certificates, state, fee, AsanImzaType.CITIZEN);
    }

    private static OwnNumber number(String certificates, SubscriptionState state, FeeStanding fee, AsanImzaType type) {
        Optional<SubscriptionView> service = Optional.ofNullable(state)
                .map(known -> new SubscriptionView(
                        NIGAR.phone(), Operator.NAR, type, "8999405000000000001", SimKind.PHYSICAL, known, BEFORE, E));
        Optional<FeeView> owed = Optional.ofNullable(fee)
                .map(known -> new FeeView(known, BigDecimal.ONE, Optional.empty(), Optional.empty()));
        List<HeldCertificate> held = Arrays.stream(certificates.split(" ", -1))
                .map(NextStepTest::certificate)
                .toList();
        return new OwnNumber(NIGAR.phone(), service, owed, held);
    }

    private static HeldCertificate certificate(String written) {
        String[] parts = (written + "::").split(":", -1);
        return new HeldCertificate(
                "0A",
                NIGAR.fin(),
                NIGAR.name(),
                NIGAR.phone(),
                AsanImzaType.CITIZEN,
                KeyPurpose.SIGNING,
                Optional.empty(),
                CertificateStatus.valueOf(parts[0]),
                BEFORE,
                Optional.of(parts[1]).filter(reason -> !reason.isEmpty()).map(StateReason::valueOf),
                BEFORE,
                E,
                Optional.of(parts[2]).filter(why -> !why.isEmpty()).map(Unusable::valueOf),
                null);
    }
}
