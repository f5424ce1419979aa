package az.icaze.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Turns away requests that no page of ours sends, before anything reads their parameters: uploads in anything but a
 * POST, which would be written to disk (CVE-2026-3260); writes sent by another site's page; and, unless the server was
 * told otherwise, everything without TLS but the public certificates, which a client needs before it can trust TLS.
 */
public class RequestGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_PAGES = Set.of("same-origin", "none");

    @Inject
    @ConfigProperty(name = "icaze.http.plain", defaultValue = "false")
    boolean plain;

    /** Where browsers find TLS: the port of the public address. */
    @Inject
    @ConfigProperty(name = "icaze.https.port", defaultValue = "8443")
    int securePort;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (multipart(request) && !request.getMethod().equals("POST")) {
            // No error page: it would read the parameters.
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else if (fromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!request.isSecure() && !plain && !request.getServletPath().startsWith("/pki")) {
            redirectToTls(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean multipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static boolean fromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !OWN_PAGES.contains(site) && !READING.contains(request.getMethod());
    }

    private void redirectToTls(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String port = securePort == 443 ? "" : ":" + securePort;
        response.sendRedirect("https://" + request.getServerName() + port + Paths.here(request));
    }
}
