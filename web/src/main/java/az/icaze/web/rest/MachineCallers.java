package az.icaze.web.rest;

import az.icaze.Roles;
import az.icaze.Sha256;
import az.icaze.visit.Passes;
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
    Passes passes;

    @Inject
    @ConfigProperty(name = "icaze.counter.token")
    Optional<String> counterToken;

    @Inject
    @ConfigProperty(name = "icaze.night.token")
    Optional<String> nightToken;

    @Inject
    @ConfigProperty(name = "icaze.clock.token")
    Optional<String> clockToken;

    /**
     * The role of the machine that calls; empty for a wrong or missing token, and where no machine has business. A person's
     * own program has the person's.
     */
    public Optional<String> role(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.startsWith("/api/counter/")) {
            return counterToken.filter(token -> matches(request, token)).map(token -> Roles.COUNTER);
        }
        if (path.startsWith("/api/night/")) {
            return nightToken.filter(token -> matches(request, token)).map(token -> Roles.NIGHT_SCHEDULER);
        }
        if (path.startsWith("/api/asandoc/")) {
            return token(request).flatMap(passes::bearer).map(person -> {
                Caller.remember(request, person);
                return Roles.PERSON;
            });
        }
        if (path.equals("/api/clock")) {
            return clockToken.filter(token -> matches(request, token)).map(token -> CLOCK);
        }
        return Optional.empty();
    }

    private static boolean matches(HttpServletRequest request, String token) {
        return token(request)
                .filter(sent -> MessageDigest.isEqual(digest(sent), digest(token)))
                .isPresent();
    }

    /** What the caller shows, whether or not it opens anything. */
    public static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(SCHEME))
                .map(header -> header.substring(SCHEME.length()));
    }

    /** Digests have one length, so that the comparison takes the same time whatever was sent. */
    private static byte[] digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
