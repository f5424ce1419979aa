package az.icaze.smpp;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;

/**
 * Answers one session's deliver_sm: ESME_ROK when all is committed, ESME_RX_T_APPN when it is to come again, ESME_RX_P_APPN
 * when it need not, ESME_RTHROTTLED when too many are under way for longer than a moment. The library calls on its own threads, which the server does not know; the work is done on the server's.
 */
final class Incoming implements MessageReceiverListener {

    private static final Logger LOG = System.getLogger(Incoming.class.getName());

    private final SmppSettings settings;
    private final Deliveries deliveries;
    private final ExecutorService hands;
    private final DeliveryReader reader;
    private final Semaphore free = new Semaphore(Bind.AT_ONCE);
    private final String session = UUID.randomUUID().toString();

    Incoming(SmppSettings settings, Deliveries deliveries, ExecutorService hands) {
        this.settings = settings;
        this.deliveries = deliveries;
        this.hands = hands;
        this.reader = new DeliveryReader(settings.idTag());
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm pdu) throws ProcessRequestException {
        Delivery delivery = read(pdu);
        try {
            if (!free.tryAcquire(1, TimeUnit.SECONDS)) {
                throw new ProcessRequestException("too many at once", SMPPConstant.STAT_ESME_RTHROTTLED);
            }
            try {
                hands.submit(() -> deliveries.take(settings.operator(), session, delivery))
                        .get();
            } finally {
                free.release();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            throw again(end);
        } catch (ExecutionException | RejectedExecutionException fault) {
            LOG.log(Level.WARNING, "A deliver_sm of " + settings.operator() + " could not be taken now", fault);
            throw again(fault);
        }
    }

    private Delivery read(DeliverSm pdu) throws ProcessRequestException {
        try {
            return reader.read(pdu);
        } catch (UnreadableDelivery unreadable) {
            LOG.log(
                    Level.WARNING,
                    "A deliver_sm of {0} was refused: {1}",
                    settings.operator().name(),
                    unreadable.getMessage());
            throw new ProcessRequestException("unreadable", SMPPConstant.STAT_ESME_RX_P_APPN, unreadable);
        }
    }

    private static ProcessRequestException again(Exception fault) {
        return new ProcessRequestException("not taken", SMPPConstant.STAT_ESME_RX_T_APPN, fault);
    }

    /** Nobody sends us one who read what we ask for. */
    @Override
    public DataSmResult onAcceptDataSm(DataSm pdu, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("data_sm is not taken", SMPPConstant.STAT_ESME_RX_P_APPN);
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification alert) {
        LOG.log(Level.DEBUG, "alert_notification of {0}", settings.operator().name());
    }
}
