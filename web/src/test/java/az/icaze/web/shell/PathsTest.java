package az.icaze.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

    private final HttpServletRequest request = mock(HttpServletRequest.class);

    @ParameterizedTest
    @ValueSource(strings = {"/", "/desk.xhtml", "/permits/show.xhtml?number=2026-0000123"})
    void a_page_of_the_portal_is_local(String address) {
        assertThat(Paths.local(address)).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//evil.example/",
                "/\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "desk.xhtml",
                "/desk.xhtml\r\nSet-Cookie: a=b",
                "/\tevil",
                "/%zz"
            })
    void nothing_else_is(String address) {
        assertThat(Paths.local(address)).isFalse();
    }

    @Test
    void a_form_says_what_it_was_about() {
        when(request.getMethod()).thenReturn("POST");
        when(request.getRequestURI()).thenReturn("/permits/fill.xhtml");
        when(request.getParameter("number")).thenReturn("2026-0000123");

        assertThat(Paths.here(request)).isEqualTo("/permits/fill.xhtml?number=2026-0000123");
    }

    @Test
    void parameters_are_read_of_a_post_only() {
        when(request.getMethod()).thenReturn("GET");
        when(request.getRequestURI()).thenReturn("/desk.xhtml");

        assertThat(Paths.here(request)).isEqualTo("/desk.xhtml");
        verify(request, never()).getParameter(anyString());
    }

    @Test
    void a_request_with_two_slashes_leads_back_to_this_host() {
        when(request.getMethod()).thenReturn("GET");
        when(request.getRequestURI()).thenReturn("//evil.example/page");

        assertThat(Paths.here(request)).isEqualTo("/evil.example/page");
    }

    @Test
    void a_parameter_is_added_to_those_there_are() {
        assertThat(Paths.with("/a.xhtml", "next", "/b.xhtml?c=d")).isEqualTo("/a.xhtml?next=%2Fb.xhtml%3Fc%3Dd");
        assertThat(Paths.with("/a.xhtml?x=y", "stale", "true")).isEqualTo("/a.xhtml?x=y&stale=true");
    }
}
