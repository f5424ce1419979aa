package az.icaze.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.audit.AuditSubject;
import az.icaze.identity.Fin;
import az.icaze.staff.Approvals;
import az.icaze.staff.PendingApproval;
import az.icaze.web.shell.People;
import az.icaze.web.shell.Visitor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShownQuestionsTest {

    private final ShownQuestions shown = new ShownQuestions();

    ShownQuestionsTest() {
        shown.approvals = mock(Approvals.class);
        shown.visitor = mock(Visitor.class);
        when(shown.visitor.person()).thenReturn(People.staff());
    }

    @Test
    void stay_as_they_were_shown_until_the_click_has_arrived() {
        when(shown.approvals.pending(People.staff()))
                .thenReturn(List.of(question(1), question(2)))
                .thenReturn(List.of(question(2)));
        when(shown.approvals.asked(People.staff()))
                .thenReturn(List.of(question(3)))
                .thenReturn(List.of());

        assertThat(shown.waiting()).extracting(PendingApproval::id).containsExactly(1L, 2L);
        assertThat(shown.asked()).extracting(PendingApproval::id).containsExactly(3L);
        assertThat(shown.waiting())
                .as("at the next click")
                .extracting(PendingApproval::id)
                .containsExactly(1L, 2L);
        assertThat(shown.asked())
                .as("at the next click")
                .extracting(PendingApproval::id)
                .containsExactly(3L);
    }

    private static PendingApproval question(long id) {
        return new PendingApproval(
                id,
                "role",
                new AuditSubject("staff-role", "7K2M9TQ/POLICE"),
                Optional.of(new Fin("7K2M9TQ")),
                "Məmmədov Elçin",
                new Fin("5VBK5VR"),
                "Əliyeva Leyla",
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
