package az.icaze.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    private final HttpServletRequest request = mock(HttpServletRequest.class);

    private Language language() {
        Language language = new Language();
        language.request = request;
        language.read();
        return language;
    }

    @Test
    void is_azerbaijani_until_another_is_asked_for() {
        assertThat(language().getCode()).isEqualTo("az");
    }

    @Test
    void is_the_one_kept_in_the_cookie() {
        when(request.getCookies()).thenReturn(new Cookie[] {new Cookie("other", "en"), new Cookie("icaze-lang", "ru")});

        assertThat(language().getCode()).isEqualTo("ru");
    }

    @Test
    void is_the_one_just_asked_for_before_the_one_kept() {
        when(request.getCookies()).thenReturn(new Cookie[] {new Cookie("icaze-lang", "ru")});
        when(request.getParameter("lang")).thenReturn("en");

        assertThat(language().getCode()).isEqualTo("en");
        assertThat(language().getLocale()).hasToString("en");
    }

    @Test
    void takes_no_language_it_does_not_speak() {
        when(request.getParameter("lang")).thenReturn("../../etc/passwd");

        assertThat(language().getCode()).isEqualTo("az");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "null, /a.xhtml?lang=ru",
                "page=2, /a.xhtml?page=2&lang=ru",
                "lang=az, /a.xhtml?lang=ru",
                "page=2&lang=az&who=x, /a.xhtml?page=2&who=x&lang=ru"
            })
    void switches_on_the_same_page_with_the_same_parameters(String query, String link) {
        when(request.getRequestURI()).thenReturn("/a.xhtml");
        when(request.getQueryString()).thenReturn(query);

        assertThat(language().hrefTo("ru")).isEqualTo(link);
    }

    @Test
    void switches_on_the_page_that_failed_not_on_the_error_page() {
        when(request.getRequestURI()).thenReturn("/error.xhtml");
        when(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)).thenReturn("/gone.xhtml");

        assertThat(language().hrefTo("en")).isEqualTo("/gone.xhtml?lang=en");
    }

    @Test
    void leads_to_no_other_host_whatever_address_failed() {
        when(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)).thenReturn("//evil.example/page");

        assertThat(language().hrefTo("en")).isEqualTo("/evil.example/page?lang=en");
    }
}
