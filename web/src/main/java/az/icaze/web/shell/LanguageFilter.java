package az.icaze.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Keeps the language that was asked for. A page is then shown under its own address again, without the question. */
public class LanguageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> asked = Paths.machine(request) || Paths.resource(request)
                ? Optional.empty()
                : Language.known(request.getParameter(Language.PARAMETER));
        asked.ifPresent(code -> response.addCookie(cookie(code)));
        if (asked.isPresent() && request.getMethod().equals("GET")) {
            response.sendRedirect(Paths.here(request));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Cookie cookie(String code) {
        Cookie cookie = new Cookie(Language.COOKIE, code);
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(true);
        return cookie;
    }
}
