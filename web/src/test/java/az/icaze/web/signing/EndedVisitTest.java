package az.icaze.web.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.visit.VisitEnd;
import az.icaze.web.shell.Texts;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the address of the sign-in says to one who was signed in. */
class EndedVisitTest {

    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final EndedVisit ended = new EndedVisit();

    @BeforeEach
    void on_the_sign_in() {
        ended.request = request;
        ended.texts = mock(Texts.class);
        when(ended.texts.of("sign-in.ended")).thenReturn("ended");
    }

    @ParameterizedTest
    @EnumSource(value = VisitEnd.class, names = "LEFT", mode = EnumSource.Mode.EXCLUDE)
    void each_end_is_told_in_its_own_words(VisitEnd end) {
        when(request.getParameter("ended")).thenReturn(end.code());
        when(ended.texts.of(end.key())).thenReturn("what");
        when(ended.texts.of(end.key() + ".next")).thenReturn("next");

        assertThat(ended.isTold()).isTrue();
        assertThat(ended.getTitle()).isEqualTo("what");
        assertThat(ended.getNext()).isEqualTo("next");
        assertThat(ended.isLost()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"left", "", "true", "<b>", "visit-end.unused"})
    void what_somebody_made_up_is_not_told(String code) {
        when(request.getParameter("ended")).thenReturn(code);

        assertThat(ended.isTold()).isFalse();
    }

    @Test
    void a_lost_form_is_told_without_a_reason_too() {
        when(request.getParameter("lost")).thenReturn("true");

        assertThat(ended.isTold()).isTrue();
        assertThat(ended.getTitle()).isEqualTo("ended");
        assertThat(ended.getNext()).isEmpty();
    }
}
