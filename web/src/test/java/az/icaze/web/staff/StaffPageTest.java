package az.icaze.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import az.icaze.audit.AuditSubject;
import az.icaze.identity.Fin;
import az.icaze.identity.SignedInPerson;
import az.icaze.staff.Approvals;
import az.icaze.staff.Candidate;
import az.icaze.staff.PendingApproval;
import az.icaze.staff.StaffGrants;
import az.icaze.staff.StaffRole;
import az.icaze.web.shell.People;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StaffPageTest {

    private static final Fin CLERK = new Fin("7K2M9TQ");
    private static final Fin ANOTHER = new Fin("5VBK5VR");
    private static final SignedInPerson ACTOR = People.staff();

    private final StaffPage page = new StaffPage();

    @BeforeEach
    void an_administrator() {
        page.grants = mock(StaffGrants.class);
        page.approvals = mock(Approvals.class);
        page.questions = mock(ShownQuestions.class);
        page.visitor = mock(Visitor.class);
        page.turnstile = mock(Turnstile.class);
        when(page.visitor.person()).thenReturn(ACTOR);
        when(page.turnstile.once(any()))
                .thenAnswer(call -> call.<Supplier<String>>getArgument(0).get());
        page.setFin(CLERK);
        page.setRole(StaffRole.POLICE);
    }

    private void signsIn(Fin fin, boolean can) {
        when(page.grants.candidate(fin, StaffRole.POLICE)).thenReturn(new Candidate(fin, "Məmmədov Elçin", can));
    }

    @Test
    void asks_at_once_for_a_person_who_can_sign_in_as_staff() {
        signsIn(CLERK, true);

        assertThat(page.ask()).isEqualTo("/staff/index?faces-redirect=true&done=asked");
        verify(page.grants).ask(CLERK, StaffRole.POLICE, ACTOR);
    }

    @Test
    void warns_before_it_asks_for_a_person_who_cannot_sign_in_as_staff_yet() {
        signsIn(CLERK, false);

        assertThat(page.ask()).isNull();
        verify(page.grants, never()).ask(any(), any(), any());
        assertThat(page.getWarned().name()).isEqualTo("Məmmədov Elçin");

        assertThat(page.ask()).as("sent with the warning read").endsWith("done=asked");
        verify(page.grants).ask(CLERK, StaffRole.POLICE, ACTOR);
    }

    @Test
    void warns_again_when_the_fin_was_changed_after_the_warning() {
        signsIn(CLERK, false);
        signsIn(ANOTHER, false);
        page.ask();
        page.setFin(ANOTHER);

        assertThat(page.ask()).isNull();
        verify(page.grants, never()).ask(any(), any(), any());
    }

    @Test
    void takes_a_question_back() {
        assertThat(page.withdraw(7)).endsWith("done=withdrawn");
        verify(page.approvals).withdraw(7, ACTOR);
    }

    @Test
    void shows_whom_a_question_is_about_and_leaves_out_what_is_no_role() {
        AuditSubject role = new AuditSubject("staff-role", "7K2M9TQ/POLICE");
        AuditSubject other = new AuditSubject("regime", "3");
        when(page.questions.waiting()).thenReturn(List.of(question(role), question(other)));

        page.read();

        assertThat(page.getWaiting())
                .extracting(StaffPage.Asked::fin, StaffPage.Asked::role)
                .containsExactly(tuple("7K2M9TQ", "POLICE"));
    }

    private static PendingApproval question(AuditSubject subject) {
        return new PendingApproval(
                1,
                "kind",
                subject,
                Optional.of(CLERK),
                "Məmmədov Elçin",
                ANOTHER,
                "Birinci",
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
