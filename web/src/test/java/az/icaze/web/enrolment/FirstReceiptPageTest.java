package az.icaze.web.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import az.icaze.document.DocumentKind;
import az.icaze.enrolment.ApplicantRole;
import az.icaze.enrolment.Desk;
import az.icaze.enrolment.FirstReceiptState;
import az.icaze.enrolment.FirstReceiptView;
import az.icaze.enrolment.RefusalReason;
import az.icaze.enrolment.ShownDocument;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.signing.SessionState;
import az.icaze.signing.SessionView;
import az.icaze.signing.SigningOutcome;
import az.icaze.web.shell.People;
import az.icaze.web.shell.Problems;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FirstReceiptPageTest {

    private static final String NUMBER = "2026-Q-0000012";
    private static final String HERE = "/staff/first-receipt?faces-redirect=true&number=" + NUMBER;
    private static final SignedInPerson CLERK = People.staff();
    private static final Instant NOW = Instant.parse("2026-05-10T08:00:00Z");

    private final FirstReceiptPage page = new FirstReceiptPage();

    @BeforeEach
    void a_clerk() {
        page.desk = mock(Desk.class);
        page.visitor = mock(Visitor.class);
        page.turnstile = mock(Turnstile.class);
        page.problems = mock(Problems.class);
        page.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        when(page.visitor.person()).thenReturn(CLERK);
        when(page.turnstile.once(any()))
                .thenAnswer(call -> call.<Supplier<?>>getArgument(0).get());
        page.setNumber(NUMBER);
    }

    @Test
    @DisplayName("R47, R58: what was ticked is said of the visit as it was shown")
    void says_what_was_shown() {
        open(FirstReceiptState.DOCUMENTS);
        assertThat(page.getFurtherCode()).isEqualTo("SAMPLE_FORM_1");
        page.setIdCard(true);
        page.setFurther(true);

        assertThat(page.documentsShown()).isEqualTo(HERE);
        verify(page.desk).shown(NUMBER, 7, EnumSet.of(ShownDocument.ID_CARD, ShownDocument.SAMPLE_FORM_1), CLERK);
    }

    @Test
    @DisplayName("R56: nobody goes on before the papers are said to be signed")
    void asks_for_the_tick() {
        open(FirstReceiptState.PAPERS);

        assertThat(page.papersSigned()).isNull();
        verify(page.problems).at("papers:signed", "first-receipt.signed.missing");
        page.setSigned(true);
        assertThat(page.papersSigned()).isEqualTo(HERE);
        verify(page.desk).signed(NUMBER, 7, CLERK);
    }

    @Test
    @DisplayName("R57: rings, tells the code, and tells what became of it")
    void shows_how_the_signature_is() {
        signature(SessionState.RUNNING, null);
        open(FirstReceiptState.ACTIVATED);
        assertThat(page.isRinging()).isTrue();
        assertThat(page.getOutcome()).isEmpty();
        assertThat(page.getWaits().digits()).containsExactly("1", "4", "6", "2");

        signature(SessionState.COMPLETE, SigningOutcome.CANCELLED);
        open(FirstReceiptState.ACTIVATED);
        assertThat(page.isRinging()).isFalse();
        assertThat(page.getOutcome()).isEqualTo("outcome.cancelled");
    }

    @Test
    void looks_without_going_anywhere_while_nothing_has_changed() {
        open(FirstReceiptState.KEYS);
        when(page.desk.look(NUMBER)).thenReturn(view(FirstReceiptState.KEYS));

        page.look();

        verify(page.desk).open(NUMBER, CLERK);
        verify(page.desk).look(NUMBER);
        verifyNoMoreInteractions(page.desk);
    }

    @Test
    @DisplayName("R56: after a minute without keys the SIM card can be asked again")
    void offers_to_ask_again() {
        open(FirstReceiptState.KEYS);
        assertThat(page.isAskable()).isFalse();

        page.clock = Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC);
        open(FirstReceiptState.KEYS);
        assertThat(page.isAskable()).isTrue();
        assertThat(page.askAgain()).isEqualTo(HERE);
        verify(page.desk).askAgain(NUMBER, 7, CLERK);
    }

    @Test
    @DisplayName("R55: sends away with the reason")
    void refuses_with_reason() {
        open(FirstReceiptState.READY);
        page.setReason(RefusalReason.WITHDRAWN);
        page.setNote("Sabah gələcək");

        assertThat(page.refuse()).isEqualTo(HERE);
        verify(page.desk).refuse(NUMBER, 7, RefusalReason.WITHDRAWN, "Sabah gələcək", CLERK);
    }

    @Test
    @DisplayName("R56, R57, R107: the notification can be printed once it is signed")
    void offers_the_papers_there_are() {
        open(FirstReceiptState.DOCUMENTS);
        assertThat(page.getPapers()).isEmpty();
        open(FirstReceiptState.READY);
        assertThat(page.getPapers()).containsExactly(DocumentKind.APPLICATION, DocumentKind.ANNEX);
        open(FirstReceiptState.ACTIVATED);
        assertThat(page.getPapers()).doesNotContain(DocumentKind.NOTIFICATION);
        open(FirstReceiptState.DONE);
        assertThat(page.getPapers()).containsExactlyInAnyOrder(DocumentKind.values());
    }

    private void open(FirstReceiptState state) {
        when(page.desk.open(NUMBER, CLERK)).thenReturn(view(state));
        page.open();
    }

    private void signature(SessionState state, SigningOutcome outcome) {
        when(page.desk.signature(NUMBER))
                .thenReturn(
                        Optional.of(new SessionView(UUID.randomUUID(), state, outcome, "1462", NOW.plusSeconds(90))));
    }

    private static FirstReceiptView view(FirstReceiptState state) {
        return new FirstReceiptView(
                NUMBER,
                7,
                new Fin("5VBK5VR"),
                "Əliyeva Leyla",
                new Phone("+994502147717"),
                "8999401000220411760",
                AsanImzaType.BUSINESS,
                ApplicantRole.EMPLOYEE,
                Optional.empty(),
                state,
                NOW,
                Optional.of(NOW.plusSeconds(60)).filter(from -> state == FirstReceiptState.KEYS),
                EnumSet.of(ShownDocument.ID_CARD, ShownDocument.SAMPLE_FORM_1),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }
}
