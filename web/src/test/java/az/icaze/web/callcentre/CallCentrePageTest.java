package az.icaze.web.callcentre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import az.icaze.audit.AuditSubject;
import az.icaze.callcentre.CallAct;
import az.icaze.callcentre.CallCentre;
import az.icaze.callcentre.CallerAnswers;
import az.icaze.callcentre.ToldUserId;
import az.icaze.identity.DocumentNumber;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.UserId;
import az.icaze.staff.Approvals;
import az.icaze.staff.PendingApproval;
import az.icaze.web.shell.People;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import az.icaze.web.staff.ShownQuestions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallCentrePageTest {

    private static final SignedInPerson OPERATOR = People.staff();
    private static final CallerAnswers CALLER = new CallerAnswers(
            new Fin("5VBK5VR"), new Phone("+994502147717"), new DocumentNumber("AA1234567"), LocalDate.of(1985, 3, 8));

    private final CallCentrePage page = new CallCentrePage();

    @BeforeEach
    void an_operator_who_has_typed_the_answers() {
        page.centre = mock(CallCentre.class);
        page.approvals = mock(Approvals.class);
        page.questions = mock(ShownQuestions.class);
        page.visitor = mock(Visitor.class);
        page.turnstile = mock(Turnstile.class);
        when(page.visitor.person()).thenReturn(OPERATOR);
        when(page.turnstile.once(any()))
                .thenAnswer(call -> call.<Supplier<?>>getArgument(0).get());
        page.setFin(CALLER.fin());
        page.setPhone(CALLER.phone());
        page.setDocument(CALLER.document());
        page.setBirthDate(CALLER.birthDate());
    }

    @Test
    void shows_the_user_id_on_this_answer_and_forgets_what_was_typed() {
        ToldUserId told = new ToldUserId("Əliyeva Leyla", CALLER.phone(), new UserId("123456"));
        when(page.centre.userId(CALLER, OPERATOR)).thenReturn(told);
        page.setAct(CallAct.USER_ID);

        assertThat(page.help()).as("no address").isNull();
        assertThat(page.getTold()).isEqualTo(told);
        assertThat(page.getFin()).isNull();
        assertThat(page.getDocument()).isNull();
    }

    @Test
    void asks_a_colleague_to_unblock_a_pin() {
        page.setAct(CallAct.UNBLOCK_PIN2);

        assertThat(page.help()).isEqualTo("/staff/call-centre?faces-redirect=true&done=asked");
        verify(page.centre).askToUnblock(CALLER, CallAct.UNBLOCK_PIN2, OPERATOR);
        verifyNoMoreInteractions(page.centre);
    }

    @Test
    void decides_what_a_colleague_asked() {
        assertThat(page.approve(7)).endsWith("done=approved");
        verify(page.approvals).approve(7, OPERATOR);
        assertThat(page.decline(8)).endsWith("done=declined");
        verify(page.approvals).decline(8, OPERATOR);
    }

    @Test
    void shows_only_unblockings_and_no_whole_number() {
        when(page.questions.waiting())
                .thenReturn(List.of(
                        question(new AuditSubject("esim-pin", "+994502147717/UNBLOCK_PIN1")),
                        question(new AuditSubject("staff-role", "5VBK5VR/POLICE"))));

        assertThat(page.getWaiting())
                .extracting(CallCentrePage.Asked::phone, CallCentrePage.Asked::act)
                .containsExactly(tuple("+994 50 ••• 77 17", "UNBLOCK_PIN1"));
    }

    private static PendingApproval question(AuditSubject subject) {
        return new PendingApproval(
                1,
                "kind",
                subject,
                Optional.of(CALLER.fin()),
                "Əliyeva Leyla",
                new Fin("1AAAAAA"),
                "Birinci",
                Instant.EPOCH,
                Instant.EPOCH);
    }

    @Test
    void takes_no_foreign_word_from_the_address() {
        page.setDone("hacked");
        assertThat(page.getDone()).isNull();
    }
}
