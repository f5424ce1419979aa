package az.icaze.mia;

import az.icaze.outbox.Destination;
import az.icaze.outbox.MessageSent;
import az.icaze.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Leaves confirmed permits for the Ministry, and tells when its queue has them. */
@ApplicationScoped
public class Mia {

    @Inject
    Outbox outbox;

    @Inject
    Event<PermitHandedOver> handedOver;

    protected Mia() {}

    /** For tests, and for those who make their own. */
    public Mia(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Leaves the message in the outbox, in the transaction of the confirmation: both are committed or neither (R26).
     * Messages about one permit arrive in the order of their revisions.
     */
    @Transactional(TxType.MANDATORY)
    public void handOver(PermitForMia permit) {
        MessageId id = new MessageId(permit.number(), permit.revision());
        outbox.put(Destination.MIA_PERMITS, id.toString(), permit.number().value(), PermitMessage.of(id, permit));
    }

    void sent(@Observes MessageSent sent) {
        if (sent.destination() == Destination.MIA_PERMITS) {
            MessageId id = MessageId.parse(sent.messageId());
            handedOver.fire(new PermitHandedOver(id.number(), id.revision(), sent.at()));
        }
    }
}
