package az.icaze.operator;

import az.icaze.outbox.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** One event of an operator, one transaction: inbox row and all that follows from it. */
@ApplicationScoped
class OperatorEvents {

    @Inject
    Inbox inbox;

    @Inject
    Event<Object> happenings;

    /** Fires what happened, once per operator and event id; a repeat is acknowledged and changes nothing. */
    @Transactional(TxType.REQUIRES_NEW)
    void take(OperatorEvent event) {
        if (inbox.firstTime(event.source(), event.id())) {
            happenings.fire(event.happening());
        }
    }
}
