package az.icaze.smpp;

import az.icaze.operator.Operator;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * How one operator's message centre is reached (docs/operator/smpp.md).
 *
 * @param shortCode from which texts come
 * @param window submissions that may be unanswered at once
 * @param perSecond submissions a second at most
 * @param idTag TLV in which the message centre gives its id of a message
 */
record SmppSettings(
        Operator operator,
        Address address,
        Account account,
        String shortCode,
        int window,
        int perSecond,
        int idTag,
        Times times) {

    private static final int RECEIPTED_MESSAGE_ID = 0x1e;

    /** Where it listens. */
    record Address(String host, int port, boolean tls) {}

    /** Who we are there. */
    record Account(String systemId, String password, String systemType) {

        /** No log line tells the password by accident. */
        @Override
        public String toString() {
            return systemId;
        }
    }

    /**
     * How long is waited for what.
     *
     * @param answer for the answer to a PDU
     * @param silence before the other side is asked whether it is there
     * @param firstPause before the first try to connect again; doubled each time
     * @param longestPause between two tries
     * @param alarmAfter without a bind before somebody is told
     */
    record Times(Duration answer, Duration silence, Duration firstPause, Duration longestPause, Duration alarmAfter) {}

    /** Empty for an operator without settings: its texts go through the queue. */
    static Optional<SmppSettings> read(Config config, Operator operator) {
        Source source = new Source(config, "icaze.smpp." + operator.name().toLowerCase(Locale.ROOT) + ".");
        return source.text("host").map(host -> read(source, operator, host));
    }

    private static SmppSettings read(Source source, Operator operator, String host) {
        return new SmppSettings(
                operator,
                new Address(
                        host,
                        source.number("port", 2775),
                        source.text("tls").map(Boolean::valueOf).orElse(false)),
                new Account(
                        source.needed("system-id"),
                        source.needed("password"),
                        source.text("system-type").orElse("")),
                source.text("short-code").orElse("8500"),
                source.number("window", 10),
                source.number("per-second", 50),
                source.text("id-tag").map(Integer::decode).orElse(RECEIPTED_MESSAGE_ID),
                new Times(
                        source.time("answer", "PT10S"),
                        source.time("silence", "PT30S"),
                        source.time("first-pause", "PT1S"),
                        source.time("longest-pause", "PT1M"),
                        source.time("alarm-after", "PT5M")));
    }

    /** Settings below one name. */
    private record Source(Config config, String prefix) {

        Optional<String> text(String name) {
            return config.getOptionalValue(prefix + name, String.class);
        }

        String needed(String name) {
            return config.getValue(prefix + name, String.class);
        }

        int number(String name, int otherwise) {
            return text(name).map(Integer::valueOf).orElse(otherwise);
        }

        Duration time(String name, String otherwise) {
            return Duration.parse(text(name).orElse(otherwise));
        }
    }
}
