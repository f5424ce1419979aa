package az.icaze.web.shell;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.lifecycle.Lifecycle;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.primefaces.csp.CspException;

class NonceOfFormsTest {

    private static final String NONCE = "primefaces.nonce";

    private final FacesContext faces = mock(FacesContext.class, RETURNS_DEEP_STUBS);

    @BeforeEach
    void a_page_with_a_nonce() {
        when(faces.isPostback()).thenReturn(true);
        when(faces.getViewRoot().getViewMap(false)).thenReturn(Map.of(NONCE, "Y2Vh"));
    }

    private void sent(Map<String, String> parameters) {
        when(faces.getExternalContext().getRequestParameterMap()).thenReturn(parameters);
        new NonceOfForms().afterPhase(new PhaseEvent(faces, PhaseId.RESTORE_VIEW, mock(Lifecycle.class)));
    }

    @Test
    void takes_a_form_with_the_nonce_of_its_page() {
        assertThatCode(() -> sent(Map.of("form", "form", NONCE, "Y2Vh"))).doesNotThrowAnyException();
    }

    @Test
    void stops_a_form_without_it_or_with_another_before_it_is_carried_out() {
        assertThatThrownBy(() -> sent(Map.of("form", "form"))).isInstanceOf(CspException.class);
        assertThatThrownBy(() -> sent(Map.of("form", "form", NONCE, "b3RoZXI=")))
                .isInstanceOf(CspException.class);
    }

    @Test
    void lets_everybody_sign_out() {
        assertThatCode(() -> sent(Map.of("leave", "leave", "leave:go", "x"))).doesNotThrowAnyException();
    }

    @Test
    void asks_nothing_where_nothing_was_sent_or_the_page_is_forgotten() {
        when(faces.isPostback()).thenReturn(false);
        assertThatCode(() -> sent(Map.of())).doesNotThrowAnyException();

        when(faces.isPostback()).thenReturn(true);
        when(faces.getViewRoot()).thenReturn(null);
        assertThatCode(() -> sent(Map.of())).doesNotThrowAnyException();
    }

    @Test
    void asks_nothing_of_a_page_that_gave_none() {
        when(faces.getViewRoot().getViewMap(false)).thenReturn(null);

        assertThatCode(() -> sent(Map.of("form", "form"))).doesNotThrowAnyException();
    }
}
