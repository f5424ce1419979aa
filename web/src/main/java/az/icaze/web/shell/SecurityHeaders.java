package az.icaze.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What every answer tells the browser. A servlet filter on REQUEST and ERROR, because the server's own header filters
 * are lost when a page fails. The policy for content here is the one of answers that are no page; on pages PrimeFaces
 * replaces it by its own with a nonce, once: an error page rendered after half a page must not carry two nonces.
 */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String POLICY = "Content-Security-Policy";

    /** True where the portal is also served without TLS, on loopback, for trying: a browser must not insist on TLS then. */
    @Inject
    @ConfigProperty(name = "icaze.http.plain", defaultValue = "false")
    boolean plain;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
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
        if (request.getDispatcherType() == DispatcherType.ERROR
                && request.getAttribute(RequestDispatcher.ERROR_MESSAGE) == null) {
            // By a message Faces knows an error page, and does not take the form that failed for one of the error page.
            request.setAttribute(RequestDispatcher.ERROR_MESSAGE, "");
        }
        chain.doFilter(request, new OnePolicy(response));
    }

    private static class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
