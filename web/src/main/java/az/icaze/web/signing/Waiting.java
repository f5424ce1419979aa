package az.icaze.web.signing;

import az.icaze.signing.SessionView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a page shows while a telephone is asked.
 *
 * @param session that waits; empty when none does any more
 */
public record Waiting(Optional<SessionView> session, Instant now) {

    /** A person has two minutes for an answer. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Of the code to compare, one by one. */
    public List<String> digits() {
        return session.map(each -> List.of(each.verificationCode().split(""))).orElse(List.of());
    }

    private Duration rest() {
        return session.map(each -> Duration.between(now, each.expires()))
                .filter(rest -> !rest.isNegative())
                .orElse(Duration.ZERO);
    }

    /** {@code 1:24}. */
    public String left() {
        return "%d:%02d".formatted(rest().toMinutes(), rest().toSecondsPart());
    }

    public long percent() {
        return Math.min(100, rest().toMillis() * 100 / PATIENCE.toMillis());
    }
}
