package az.icaze.simulator.register;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** {@code /simulator/registers}: what the state offers to the portal. */
@ApplicationPath("registers")
public class RegistersApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(RegistersResource.class, AwayFilter.class, TokenFilter.class);
    }
}
