package az.icaze.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where staff pages are served. With {@code ICAZE_STAFF_PORT} set they exist only on the listener of that port, which an
 * operator binds to the internal network; everywhere else there is nothing at their addresses.
 */
@ApplicationScoped
public class StaffListener {

    @Inject
    @ConfigProperty(name = "icaze.staff.port")
    Optional<Integer> port;

    /** Whether this request asks for a staff page where there is none. */
    public boolean hides(HttpServletRequest request) {
        String path = request.getServletPath();
        return (path.equals("/staff") || path.startsWith("/staff/")) && !serves(request);
    }

    /** Whether this request came in where staff pages are served. */
    public boolean serves(HttpServletRequest request) {
        return port.isEmpty() || port.get() == request.getLocalPort();
    }
}
