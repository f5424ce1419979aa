package az.icaze.web.holder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import az.icaze.holder.MyAsanImza;
import az.icaze.identity.SignedInPerson;
import az.icaze.web.shell.People;
import az.icaze.web.shell.Searches;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LostPhonePageTest {

    private static final SignedInPerson NIGAR = People.nigar();

    private final LostPhonePage page = new LostPhonePage();

    @BeforeEach
    void a_holder() {
        page.own = mock(MyAsanImza.class);
        page.visitor = mock(Visitor.class);
        page.turnstile = mock(Turnstile.class);
        page.searches = new Searches();
        page.request = mock(HttpServletRequest.class);
        when(page.visitor.person()).thenReturn(NIGAR);
        when(page.turnstile.once(any()))
                .thenAnswer(call -> call.<Supplier<String>>getArgument(0).get());
    }

    @Test
    void suspends_only_when_it_is_told_to() {
        String key = page.searches.keep(NIGAR.phone().value());
        when(page.request.getParameter("number")).thenReturn(key);

        assertThat(page.open()).isNull();
        assertThat(page.isSignedInWith()).isTrue();
        verify(page.own, never()).reportLost(any(), any());

        assertThat(page.report()).endsWith("done=lost");
        verify(page.own).reportLost(NIGAR.phone(), NIGAR);
    }

    @Test
    void goes_back_when_this_session_knows_no_such_number() {
        when(page.request.getParameter("number")).thenReturn("deadbeef");

        assertThat(page.open()).startsWith("/asan-imza/index");
    }
}
