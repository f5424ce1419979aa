package az.icaze.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** Tells whoever waits for a prompt that it never left, in a transaction of its own. */
@ApplicationScoped
class UndeliveredPrompts {

    @Inject
    Event<PromptAnswered> answered;

    @Inject
    Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    void tell(UUID session) {
        answered.fire(
                new PromptAnswered("system", session, PromptOutcome.DELIVERY_ERROR, new byte[0], clock.instant()));
    }
}
