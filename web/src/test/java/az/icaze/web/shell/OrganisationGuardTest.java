package az.icaze.web.shell;

import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrganisationGuardTest {

    private final FacesContext faces = mock(FacesContext.class, RETURNS_DEEP_STUBS);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final OpenedAs page = mock(OpenedAs.class);

    @BeforeEach
    void a_form_of_a_page_whose_session_acts_for_another_organisation() {
        when(faces.isPostback()).thenReturn(true);
        when(faces.getExternalContext().getRequest()).thenReturn(request);
        when(page.isElsewhere()).thenReturn(true);
    }

    private void sent(Map<String, String> parameters) {
        when(faces.getExternalContext().getRequestParameterMap()).thenReturn(parameters);
        OrganisationGuard.guard(faces, page);
    }

    @Test
    void carries_nothing_out_and_keeps_what_was_typed() {
        sent(Map.of("form", "form", "form:remember1", ""));

        verify(faces).renderResponse();
        verify(page, never()).back();
    }

    @Test
    void acts_again_for_the_pages_organisation_when_asked() {
        sent(Map.of("form", "form", "back", "true"));

        verify(page).back();
        verify(faces).renderResponse();
    }

    @Test
    void opens_a_page_anew_on_which_nothing_is_typed() throws IOException {
        when(request.getMethod()).thenReturn("POST");
        when(request.getRequestURI()).thenReturn("/permits/check.xhtml");
        when(request.getParameter("number")).thenReturn("2026-0000123");

        sent(Map.of("anew", "anew", "back", "true", "number", "2026-0000123"));

        verify(page).back();
        verify(faces.getExternalContext()).redirect("/permits/check.xhtml?number=2026-0000123");
    }

    @Test
    void lets_everybody_choose_an_organisation_and_sign_out() {
        sent(Map.of("who", "who"));
        sent(Map.of("leave", "leave"));

        verify(faces, never()).renderResponse();
    }

    @Test
    void stands_in_nobodys_way_while_the_organisation_is_the_same() {
        when(page.isElsewhere()).thenReturn(false);

        sent(Map.of("form", "form", "back", "true"));

        verify(faces, never()).renderResponse();
        verify(page, never()).back();
    }
}
