package az.icaze.simulator.register;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;

/** 503 while the register is away, whoever asks. */
@Token
@Priority(Priorities.AUTHENTICATION - 1)
// A bean, or nothing would be injected.
@ApplicationScoped
public class AwayFilter implements ContainerRequestFilter {

    @Inject
    Reach reach;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!reach.answering(Register.at(request.getUriInfo().getPath().replaceFirst("^/", "")))) {
            request.abortWith(
                    Response.status(Response.Status.SERVICE_UNAVAILABLE).build());
        }
    }
}
