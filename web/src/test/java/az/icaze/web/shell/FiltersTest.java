package az.icaze.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;

/** What meets a request before any page does. */
class FiltersTest {

    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final FilterChain chain = mock(FilterChain.class);

    @BeforeEach
    void on_a_page() {
        when(request.getServletPath()).thenReturn("/desk.xhtml");
        when(request.getRequestURI()).thenReturn("/desk.xhtml");
        when(request.getMethod()).thenReturn("GET");
    }

    @ParameterizedTest
    @CsvSource({"GET", "PUT", "DELETE", "HEAD"})
    void an_upload_in_anything_but_a_post_is_turned_away_unread(String method) throws Exception {
        when(request.getMethod()).thenReturn(method);
        when(request.getContentType()).thenReturn("Multipart/Form-Data; boundary=x");

        new RequestGuard().doFilter(request, response, chain);

        verify(response).setStatus(400);
        verify(chain, never()).doFilter(any(), any());
        verify(request, never()).getParameter(anyString());
    }

    @ParameterizedTest
    @CsvSource({
        "POST, cross-site, false",
        "POST, same-site, false",
        "POST, same-origin, true",
        "POST, , true",
        "GET, cross-site, true"
    })
    void a_write_from_another_sites_page_is_turned_away(String method, String site, boolean passes) throws Exception {
        when(request.getMethod()).thenReturn(method);
        when(request.getHeader("Sec-Fetch-Site")).thenReturn(site);

        new RequestGuard().doFilter(request, response, chain);

        verify(chain, passes ? org.mockito.Mockito.times(1) : never()).doFilter(any(), any());
        verify(response, passes ? never() : org.mockito.Mockito.times(1)).sendError(403);
    }

    @Test
    void a_page_carries_one_content_policy_however_often_one_is_added() throws Exception {
        SecurityHeaders filter = new SecurityHeaders();
        filter.headers = new AnswerHeaders();
        filter.doFilter(request, response, chain);

        ArgumentCaptor<HttpServletResponse> passed = ArgumentCaptor.forClass(HttpServletResponse.class);
        verify(chain).doFilter(any(), passed.capture());
        passed.getValue().addHeader("Content-Security-Policy", "script-src 'nonce-1'");
        passed.getValue().addHeader("Content-Security-Policy", "script-src 'nonce-2'");

        verify(response).setHeader("Content-Security-Policy", "script-src 'nonce-2'");
        verify(response, never()).addHeader(eq("Content-Security-Policy"), anyString());
    }

    @ParameterizedTest
    @CsvSource({"true, false, true", "true, true, false", "false, false, false"})
    void tls_is_insisted_on_only_where_there_is_nothing_else(boolean secure, boolean plain, boolean insists)
            throws Exception {
        when(request.isSecure()).thenReturn(secure);
        AnswerHeaders headers = new AnswerHeaders();
        headers.plain = plain;

        headers.put(request, response);

        verify(response, insists ? org.mockito.Mockito.times(1) : never())
                .setHeader(eq("Strict-Transport-Security"), anyString());
    }

    @Test
    void pages_are_kept_nowhere_and_resources_may_be() throws Exception {
        new AnswerHeaders().put(request, response);
        verify(response).setHeader("Cache-Control", "no-store");

        HttpServletResponse resource = mock(HttpServletResponse.class);
        when(request.getServletPath()).thenReturn("/jakarta.faces.resource/icaze.css.xhtml");
        new AnswerHeaders().put(request, resource);
        verify(resource, never()).setHeader(eq("Cache-Control"), anyString());
    }

    @Test
    void a_language_asked_for_is_kept_and_the_page_shown_under_its_own_address() throws Exception {
        when(request.getParameter("lang")).thenReturn("ru");
        when(request.getQueryString()).thenReturn("page=2&lang=ru");

        new LanguageFilter().doFilter(request, response, chain);

        ArgumentCaptor<Cookie> cookie = ArgumentCaptor.forClass(Cookie.class);
        verify(response).addCookie(cookie.capture());
        assertThat(cookie.getValue().getValue()).isEqualTo("ru");
        assertThat(cookie.getValue().isHttpOnly()).isTrue();
        verify(response).sendRedirect("/desk.xhtml?page=2");
    }

    @Test
    void a_language_asked_for_with_a_form_leaves_the_form_to_its_page() throws Exception {
        when(request.getMethod()).thenReturn("POST");
        when(request.getParameter("lang")).thenReturn("ru");

        new LanguageFilter().doFilter(request, response, chain);

        verify(response).addCookie(any());
        verify(chain).doFilter(request, response);
    }
}
