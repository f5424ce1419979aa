package az.icaze.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import az.icaze.identity.SignedInPerson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisitorTest {

    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpSession session = mock(HttpSession.class);
    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");

    private final Visitor visitor = new Visitor();
    private final SignedInPerson personally = People.nigar();
    private final SignedInPerson clinic = People.nigarFor("1502337191", "Günəş Tibb Mərkəzi MMC");
    private final SignedInPerson pharmacy = People.nigarFor("1300552631", "Şəfa Aptek MMC");

    @BeforeEach
    void one_browser() {
        visitor.request = request;
        when(request.getSession(true)).thenReturn(session);
        when(request.getSession()).thenReturn(session);
        doAnswer(call -> {
                    when(request.getSession(false)).thenReturn(session);
                    when(session.getAttribute(Visit.ATTRIBUTE)).thenReturn(call.getArgument(1));
                    return null;
                })
                .when(session)
                .setAttribute(eq(Visit.ATTRIBUTE), any());
    }

    @Test
    void looking_creates_no_session() {
        assertThat(visitor.isSignedIn()).isFalse();
        assertThat(visitor.getChoices()).isEmpty();
        verify(request, never()).getSession(true);
        verify(request, never()).getSession();
    }

    @Test
    void the_session_gets_a_new_id_at_the_door() {
        visitor.enter(ID, personally, List.of(personally));

        verify(request).changeSessionId();
    }

    @Test
    void one_organisation_is_chosen_at_once() {
        visitor.enter(ID, personally, List.of(clinic));

        assertThat(visitor.isChosen()).isTrue();
        assertThat(visitor.isMayChoose()).isFalse();
        assertThat(visitor.person()).isEqualTo(clinic);
        assertThat(visitor.isOrganisationNamed()).isTrue();
    }

    @Test
    void an_entrepreneur_is_named_once() {
        visitor.enter(
                ID,
                personally,
                List.of(People.nigarFor("1700000002", People.nigar().name())));

        assertThat(visitor.isActsForOrganisation()).isTrue();
        assertThat(visitor.isOrganisationNamed()).isFalse();
    }

    @Test
    void of_several_none_is_chosen_before_the_person_does() {
        visitor.enter(ID, personally, List.of(clinic, pharmacy));

        assertThat(visitor.isSignedIn()).isTrue();
        assertThat(visitor.isChosen()).isFalse();
        assertThat(visitor.isActsForOrganisation()).isFalse();

        visitor.actAs(pharmacy);

        assertThat(visitor.id()).isEqualTo(ID);
        assertThat(visitor.isChosen()).isTrue();
        assertThat(visitor.person()).isEqualTo(pharmacy);
    }

    @Test
    void nobody_acts_for_an_organisation_he_was_not_offered() {
        visitor.enter(ID, personally, List.of(clinic, pharmacy));

        assertThatThrownBy(() -> visitor.actAs(People.nigarFor("1402771001", "Araz Logistika MMC")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(visitor.isActsForOrganisation()).isFalse();
    }
}
