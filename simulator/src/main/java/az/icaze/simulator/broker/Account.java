package az.icaze.simulator.broker;

import java.util.Locale;

/** Who connects; each may touch its own queues only. */
public enum Account {
    /** Consumes {@code operator.prompts} and {@code operator.commands}, sends {@code operator.events}. */
    OPERATOR,
    /** Consumes {@code mia.permits}, sends {@code mia.answers}. */
    MIA;

    String user() {
        return name().toLowerCase(Locale.ROOT);
    }
}
