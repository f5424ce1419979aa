package az.icaze.simulator.start;

import az.icaze.simulator.clock.ClockResource;
import az.icaze.simulator.command.CommandsResource;
import az.icaze.simulator.counter.ApplicationsResource;
import az.icaze.simulator.counter.CentresResource;
import az.icaze.simulator.demo.DemoResource;
import az.icaze.simulator.mia.MiaResource;
import az.icaze.simulator.operator.AccountResource;
import az.icaze.simulator.operator.DayFilesResource;
import az.icaze.simulator.operator.ServicesResource;
import az.icaze.simulator.phone.CardResource;
import az.icaze.simulator.phone.PhoneResource;
import az.icaze.simulator.register.ReachResource;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** {@code /simulator/api}: whatever a hand can do, for tests and scripts. */
@ApplicationPath("api")
public class HandsApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                AccountResource.class,
                ApplicationsResource.class,
                CardResource.class,
                CentresResource.class,
                ClockResource.class,
                CommandsResource.class,
                DayFilesResource.class,
                DemoResource.class,
                MiaResource.class,
                PhoneResource.class,
                ReachResource.class,
                ServicesResource.class,
                Problems.RefusedMapper.class,
                Problems.UnknownMapper.class,
                Problems.AwayMapper.class,
                Problems.NoJsonMapper.class,
                Problems.MalformedMapper.class);
    }
}
