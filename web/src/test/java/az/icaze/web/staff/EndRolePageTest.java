package az.icaze.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import az.icaze.identity.Fin;
import az.icaze.staff.StaffGrants;
import az.icaze.staff.StaffMember;
import az.icaze.staff.StaffRole;
import az.icaze.web.shell.People;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndRolePageTest {

    private static final Fin CLERK = new Fin("7K2M9TQ");
    private static final StaffMember MEMBER =
            new StaffMember(12L, CLERK, "Məmmədov Elçin", StaffRole.POLICE, CLERK, CLERK, Instant.EPOCH);

    private final EndRolePage page = new EndRolePage();

    @BeforeEach
    void an_administrator() {
        page.grants = mock(StaffGrants.class);
        page.visitor = mock(Visitor.class);
        page.turnstile = mock(Turnstile.class);
        page.request = mock(HttpServletRequest.class);
        when(page.visitor.person()).thenReturn(People.staff());
        when(page.turnstile.once(any()))
                .thenAnswer(call -> call.<Supplier<String>>getArgument(0).get());
        when(page.grants.member(12)).thenReturn(MEMBER);
    }

    @Test
    void shows_the_role_and_ends_nothing_by_being_opened() {
        when(page.request.getParameter("number")).thenReturn("12");

        page.open();

        assertThat(page.getMember()).isEqualTo(MEMBER);
        verify(page.grants, never()).end(12, People.staff());
    }

    @Test
    void ends_the_role_when_it_is_told_to() {
        when(page.request.getParameter("number")).thenReturn("12");

        assertThat(page.end()).isEqualTo("/staff/index?faces-redirect=true&done=ended");
        verify(page.grants).end(12, People.staff());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0", "-1", "12x", "9999999999999999999"})
    void asks_for_a_number_that_nobody_has_when_the_address_names_none(String asked) {
        when(page.request.getParameter("number")).thenReturn(asked);

        page.open();

        verify(page.grants).member(0);
    }
}
