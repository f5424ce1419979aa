package az.icaze.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What every answer tells the browser: pages, redirects and errors alike. The policy for content here is that of answers
 * which are no page; on pages PrimeFaces replaces it by its own with a nonce.
 */
@ApplicationScoped
public class AnswerHeaders {

    static final String POLICY = "Content-Security-Policy";

    /** True where the portal is also served without TLS, on loopback, for trying: a browser must not insist on TLS then. */
    @Inject
    @ConfigProperty(name = "icaze.http.plain", defaultValue = "false")
    boolean plain;

    /** Puts them on an answer that has not been sent yet; twice does no harm. */
    public void put(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(POLICY, "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        if (request.isSecure() && !plain) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!Paths.resource(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
