package az.icaze.web.rest;

import az.icaze.Roles;
import az.icaze.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which machine a bearer token belongs to (RFC 6750). A token opens its own addresses and no others. */
@ApplicationScoped
public class MachineCallers {

    /** May move the clock, where it can be moved at all. */
    public static final String CLOCK = "CLOCK";

    private static final String SCHEME = "bearer ";

    @Inject
    @ConfigProperty(name = "icaze.counter.token")
    Optional<String> counterToken;

    @Inject
    @ConfigProperty(name = "icaze.clock.token")
    Optional<String> clockToken;

    /** The role of the machine that calls; empty for a wrong or missing token, and where no machine has business. */
    public Optional<String> role(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.startsWith("/api/counter/")) {
            return counterToken.filter(token -> matches(request, token)).map(token -> Roles.COUNTER);
        }
        if (path.equals("/api/clock")) {
            return clockToken.filter(token -> matches(request, token)).map(token -> CLOCK);
        }
        return Optional.empty();
    }

    private static boolean matches(HttpServletRequest request, String token) {
        String header = request.getHeader("Authorization");
        return header != null
                && header.toLowerCase(Locale.ROOT).startsWith(SCHEME)
                && MessageDigest.isEqual(digest(header.substring(SCHEME.length())), digest(token));
    }

    /** Digests have one length, so that the comparison takes the same time whatever was sent. */
    private static byte[] digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
