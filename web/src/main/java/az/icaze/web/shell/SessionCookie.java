package az.icaze.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Names the session cookie: {@code __Host-icaze}, which a browser takes only over TLS, for this host and every path.
 * Where the portal is also tried over plain HTTP on loopback, the prefix would make browsers refuse it; the cookie is
 * {@code icaze} then and still Secure, which Chromium and Firefox accept from {@code http://localhost}. HttpOnly and
 * Secure stand in {@code web.xml}, SameSite in {@code undertow-handlers.conf}.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    @ConfigProperty(name = "icaze.http.plain", defaultValue = "false")
    boolean plain;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName(plain ? "icaze" : "__Host-icaze");
        cookie.setPath("/");
    }
}
