package az.icaze.web.holder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import az.icaze.Language;
import az.icaze.certificate.CertificateStatus;
import az.icaze.certificate.HeldCertificate;
import az.icaze.certificate.StateReason;
import az.icaze.certificate.Unusable;
import az.icaze.enrolment.OwnVisits;
import az.icaze.holder.MyAsanImza;
import az.icaze.holder.OwnAsanImza;
import az.icaze.holder.OwnNumber;
import az.icaze.holder.RequestKind;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.UserId;
import az.icaze.operator.Operator;
import az.icaze.operator.SimKind;
import az.icaze.pki.KeyPurpose;
import az.icaze.prolongation.ProlongationState;
import az.icaze.prolongation.ProlongationView;
import az.icaze.prolongation.Prolongations;
import az.icaze.prolongation.Timeline;
import az.icaze.prolongation.Timeline.Kind;
import az.icaze.prolongation.Timeline.Standing;
import az.icaze.prolongation.Timeline.Step;
import az.icaze.receipt.ReceiptState;
import az.icaze.receipt.ReceiptView;
import az.icaze.receipt.Receipts;
import az.icaze.signing.SessionState;
import az.icaze.signing.SessionView;
import az.icaze.signing.SigningOutcome;
import az.icaze.subscription.FeeStanding;
import az.icaze.subscription.FeeView;
import az.icaze.subscription.SubscriptionState;
import az.icaze.subscription.SubscriptionView;
import az.icaze.web.prolongation.TestTimelineWords;
import az.icaze.web.receipt.TestUnsigned;
import az.icaze.web.shell.People;
import az.icaze.web.shell.Texts;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MyAsanImzaPageTest {

    private static final Instant NOW = Instant.parse("2026-05-10T08:00:00Z");
    private static final LocalDate UNTIL = LocalDate.of(2029, 5, 10);
    private static final Timeline.Price PRICE = new Timeline.Price(new BigDecimal("18.00"), Optional.empty());
    private static final SignedInPerson NIGAR = People.nigar();

    private final MyAsanImzaPage page = new MyAsanImzaPage();

    @BeforeEach
    void a_holder_who_reads_english() {
        page.own = mock(MyAsanImza.class);
        page.visitor = mock(Visitor.class);
        page.known = new KnownNumbers();
        page.known.visitor = page.visitor;
        page.known.visits = mock(OwnVisits.class);
        page.known.receipts = mock(Receipts.class);
        page.known.prolongations = mock(Prolongations.class);
        prolongs(List.of(), Optional.empty());
        page.turnstile = mock(Turnstile.class);
        at(NOW);
        page.known.unsigned = TestUnsigned.over(page.known.receipts);
        when(page.visitor.person()).thenReturn(NIGAR);
        when(page.turnstile.once(any()))
                .thenAnswer(call -> call.<Supplier<String>>getArgument(0).get());
    }

    private void at(Instant now) {
        page.known.clock = Clock.fixed(now, ZoneOffset.UTC);
        page.words = TestOwnWords.of(page.visitor, now);
    }

    private void prolongs(List<Step> steps, Optional<ProlongationView> application) {
        Timeline.Window window = new Timeline.Window(UNTIL.minusDays(30), UNTIL);
        when(page.known.prolongations.timeline(NIGAR.phone(), NIGAR))
                .thenReturn(new Timeline(
                        NIGAR.phone(), steps, "biznes", application, false, Optional.of(window), Optional.of(PRICE)));
    }

    /** PIN2 was asked for over an application for a Governmental certificate. */
    private void askedForPin2(SessionState state, SigningOutcome outcome, Instant expires) {
        when(page.known.receipts.draft(NIGAR))
                .thenReturn(Optional.of(new ReceiptView(
                        "2026-E-0000003",
                        NIGAR.phone(),
                        AsanImzaType.GOVERNMENTAL,
                        Optional.empty(),
                        ReceiptState.DRAFT,
                        NOW,
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false)));
        when(page.known.receipts.signing(NIGAR))
                .thenReturn(Optional.of(new SessionView(UUID.randomUUID(), state, outcome, "1462", expires)));
    }

    private void has(SubscriptionState state, FeeStanding fee, Optional<Unusable> unusable) {
        SubscriptionView service = new SubscriptionView(
                NIGAR.phone(),
                Operator.NAR,
                AsanImzaType.BUSINESS,
                "8999405000000000001",
                SimKind.PHYSICAL,
                state,
                NOW,
                UNTIL);
        HeldCertificate held = new HeldCertificate(
                "0A",
                NIGAR.fin(),
                NIGAR.name(),
                NIGAR.phone(),
                AsanImzaType.BUSINESS,
                KeyPurpose.SIGNING,
                Optional.empty(),
                unusable.isEmpty() ? CertificateStatus.ACTIVE : CertificateStatus.SUSPENDED,
                NOW,
                unusable.map(why -> StateReason.PHONE_LOST),
                NOW,
                UNTIL,
                unusable,
                null);
        FeeView view = new FeeView(fee, new BigDecimal("2.50"), Optional.empty(), Optional.empty());
        OwnNumber number = new OwnNumber(NIGAR.phone(), Optional.of(service), Optional.of(view), List.of(held));
        when(page.own.view(NIGAR))
                .thenReturn(new OwnAsanImza(List.of(number), Optional.of(new UserId("123456")), Language.EN));
    }

    @Test
    void says_until_when_and_that_all_is_well() {
        has(SubscriptionState.ACTIVE, FeeStanding.PAID, Optional.empty());

        OwnWords.NumberLines number = page.getNumbers().get(0);

        assertThat(page.getNext().kind()).isEqualTo("ok");
        assertThat(page.getNext().page()).as("nothing to do").isEmpty();
        assertThat(number.lines().get(0).answer()).startsWith("Nar").contains("10.05.2029");
        assertThat(number.lines().get(1).answer())
                .as("no payment is left")
                .contains("2.50")
                .doesNotContain("–");
        assertThat(number.lines().get(2).answer()).endsWith(Texts.english("own.usable"));
        assertThat(new Phone(page.words.searches.text(number.lost()))).isEqualTo(NIGAR.phone());
        assertThat(page.getUserId()).isEqualTo("123456");
    }

    @Test
    void says_what_stands_against_it_and_what_to_do() {
        has(SubscriptionState.SUSPENDED, FeeStanding.UNPAID, Optional.of(Unusable.SUSPENDED));

        OwnWords.NumberLines number = page.getNumbers().get(0);

        assertThat(page.getNext().text()).isEqualTo(Texts.english("own.next.LOST"));
        assertThat(page.getNext().kind()).isEqualTo("warn");
        assertThat(number.lines().get(1).answer()).contains("2.50");
        assertThat(number.lines().get(2).answer())
                .contains(
                        Texts.english("certificate.unusable.SUSPENDED"),
                        Texts.english("certificate.reason.PHONE_LOST"));
        assertThat(number.lost()).as("nothing left to suspend").isEmpty();
    }

    @Test
    @DisplayName("R57: a notification left unsigned at the desk is the next step, with the visit's number and its day")
    void says_which_notification_waits() {
        has(SubscriptionState.ACTIVE, FeeStanding.PAID, Optional.empty());
        when(page.known.visits.unsigned(NIGAR.phone(), NIGAR))
                .thenReturn(Optional.of(new OwnVisits.Unsigned("2026-Q-0000007", NOW)));

        assertThat(page.getNext().kind()).isEqualTo("warn");
        assertThat(page.getNext().text()).contains("2026-Q-0000007", "10.05.2026", "PIN2");
        assertThat(page.getNext().page()).isEqualTo("/how-to-get");
        assertThat(page.getNext().part()).as("the step that is left").isEqualTo("step-7");
        assertThat(page.getNext().asxm()).isTrue();
    }

    @Test
    @DisplayName("R60: while PIN2 is awaited for an online application, that is the next step, and leads on there")
    void says_that_pin2_is_awaited() {
        has(SubscriptionState.ACTIVE, FeeStanding.PAID, Optional.empty());
        askedForPin2(SessionState.RUNNING, null, NOW.plusSeconds(60));

        NextWords.Next next = page.getNext();

        assertThat(next.text()).contains("2026-E-0000003", "PIN2");
        assertThat(next.page()).isEqualTo("/receipt/sign");
        assertThat(Texts.english(next.go())).isEqualTo("Continue");
    }

    @Test
    @DisplayName("R60: an application that was not signed is told of for a week, with the reason")
    void says_that_pin2_was_not_given() {
        has(SubscriptionState.ACTIVE, FeeStanding.PAID, Optional.empty());
        askedForPin2(SessionState.COMPLETE, SigningOutcome.CANCELLED, NOW);

        assertThat(page.getNext().text()).contains("2026-E-0000003", Texts.english("outcome.cancelled"));
        assertThat(page.getNext().page()).isEqualTo("/receipt/index");

        askedForPin2(SessionState.COMPLETE, SigningOutcome.CANCELLED, NOW.minus(Duration.ofDays(8)));
        assertThat(page.known.about(NIGAR.phone()).asked()).isEmpty();
    }

    @Test
    @DisplayName("R66, rules.md 12: who has no Citizen certificate is led to ASXM, by when, and what otherwise")
    void leads_to_a_citizen_certificate() {
        has(SubscriptionState.ACTIVE, FeeStanding.PAID, Optional.empty());
        prolongs(List.of(now(Kind.VISIT_FOR_CITIZEN, Optional.of(UNTIL))), Optional.empty());

        assertThat(page.getNext().text()).contains("10.05.2029", "Citizen", "ASXM", "Otherwise");
        assertThat(page.getNext().asxm()).isTrue();
    }

    @ParameterizedTest
    @DisplayName("R77, R84: after the end the day of it is named, or the application that lapsed, with its day")
    @CsvSource({
        "false, Your certificates ended on 10.05.2029",
        "true, Application 2026-U-0000001 was kept until 10.06.2029 and has lapsed."
    })
    void says_what_ended_and_when(boolean applied, String ended) {
        at(Instant.parse("2029-06-20T08:00:00Z"));
        has(SubscriptionState.ACTIVE, FeeStanding.PAID, Optional.empty());
        ProlongationView lapsed = TestTimelineWords.application(ProlongationState.EXPIRED, UNTIL);
        prolongs(
                List.of(now(Kind.SEND_WORD, Optional.empty())),
                Optional.of(lapsed).filter(one -> applied));

        assertThat(page.getNext().text()).startsWith(ended).contains("biznes", "then visit ASXM", "18.00 AZN");
    }

    private static Step now(Kind kind, Optional<LocalDate> until) {
        return new Step(kind, Standing.NOW, Optional.empty(), until);
    }

    @Test
    void says_what_became_of_a_change_only_when_one_comes_from_it() {
        when(page.own.outcome(RequestKind.USER_ID, NIGAR)).thenReturn(Optional.of("user-id.done"));
        assertThat(page.getChange()).isEmpty();
        verify(page.own, never()).outcome(any(), any());

        page.setDone("user-id");
        assertThat(page.isChanged()).isTrue();

        page.setDone("hacked");
        assertThat(page.getDone()).isNull();
    }

    @Test
    void keeps_the_language_that_was_chosen() {
        page.setLanguage(Language.RU);

        assertThat(page.choose()).endsWith("done=language");
        verify(page.own).chooseLanguage(Language.RU, NIGAR);
    }
}
