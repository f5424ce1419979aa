package az.icaze.simulator.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 401 without the registers' token. */
@Token
// A bean, or nothing would be injected.
@ApplicationScoped
public class TokenFilter implements ContainerRequestFilter {

    @Inject
    @ConfigProperty(name = "icaze.registers.token")
    String token;

    @Override
    public void filter(ContainerRequestContext request) {
        String shown = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        byte[] wanted = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
        if (shown == null || !MessageDigest.isEqual(wanted, shown.getBytes(StandardCharsets.UTF_8))) {
            request.abortWith(Response.status(Response.Status.UNAUTHORIZED)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .build());
        }
    }
}
