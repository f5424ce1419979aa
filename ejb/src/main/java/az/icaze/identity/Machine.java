package az.icaze.identity;

import java.util.Objects;

/**
 * A system that acts without a person.
 *
 * @param id {@code mia}, {@code operator:AZERCELL}, {@code counter}, {@code system}
 */
public record Machine(String id) implements Actor {

    /** This application itself: timers, the first start. */
    public static final Machine SYSTEM = new Machine("system");

    /** The Ministry of Internal Affairs, through its queue. */
    public static final Machine MIA = new Machine("mia");

    /** A counter that enrols people over REST. */
    public static final Machine COUNTER = new Machine("counter");

    /** A scheduler outside that starts the night's jobs over REST. */
    public static final Machine SCHEDULER = new Machine("scheduler");

    public Machine {
        Objects.requireNonNull(id, "id");
    }

    @Override
    public String name() {
        return id;
    }
}
