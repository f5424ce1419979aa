package az.icaze.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import az.icaze.audit.AuditLine;
import az.icaze.audit.AuditLines;
import az.icaze.audit.AuditTrail;
import az.icaze.audit.AuditVerification;
import az.icaze.identity.Fin;
import az.icaze.web.shell.People;
import az.icaze.web.shell.Searches;
import az.icaze.web.shell.Visitor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditPageTest {

    private static final AuditLine LINE = new AuditLine(
            7,
            3L,
            Instant.EPOCH,
            "1AV2B8M",
            "Vüqar",
            null,
            "0A",
            "permit",
            "2026-0000001",
            "sent",
            null,
            null,
            new Fin("5LA2K7E"),
            "Leyla",
            Map.of());

    private final AuditPage page = new AuditPage();

    @BeforeEach
    void an_auditor() {
        page.trail = mock(AuditTrail.class);
        page.visitor = mock(Visitor.class);
        page.searches = new Searches();
        when(page.visitor.person()).thenReturn(People.staff());
        when(page.trail.lines(any(), any(), anyInt())).thenReturn(new AuditLines(List.of(LINE), true, true));
    }

    @Test
    void leads_from_a_line_to_those_of_its_person_and_thing_without_naming_them() {
        assertThat(page.only(LINE)).matches("/staff/audit\\?faces-redirect=true&person=[0-9a-f]{8}");
        assertThat(page.onlyAbout(LINE)).matches("/staff/audit\\?faces-redirect=true&person=[0-9a-f]{8}");
        assertThat(page.onlyThing(LINE)).matches("/staff/audit\\?faces-redirect=true&kind=permit&subject=[0-9a-f]{8}");
    }

    @Test
    void shows_the_filters_of_its_address_again() {
        page.setPerson(page.searches.keep("5LA2K7E"));
        page.setFrom("2026-11-21");
        page.open();

        assertThat(page.getFin()).isEqualTo(new Fin("5LA2K7E"));
        assertThat(page.isFiltered()).isTrue();
        assertThat(page.isForgotten()).isFalse();
        assertThat(page.getOlderThan()).isEqualTo("7");
        assertThat(page.getNewerThan()).isEqualTo("7");
    }

    @Test
    void shows_no_line_when_the_search_is_forgotten() {
        page.setPerson("0123abcd");
        page.open();

        assertThat(page.isForgotten()).isTrue();
        assertThat(page.getLines()).isEmpty();
        verify(page.trail, never()).lines(any(), any(), anyInt());
    }

    @Test
    void goes_on_checking_until_the_chain_ends_or_breaks() {
        when(page.trail.verify(People.staff()))
                .thenReturn(new AuditVerification(4, 10, 0, Optional.empty()))
                .thenReturn(new AuditVerification(10, 10, 0, Optional.empty()));

        page.verify();
        assertThat(page.isGoingOn()).isTrue();
        assertThat(page.getPercent()).isEqualTo(40);
        page.verify();
        assertThat(page.isGoingOn()).isFalse();
    }
}
