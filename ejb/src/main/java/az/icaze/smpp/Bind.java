package az.icaze.smpp;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jsmpp.DefaultPDUSender;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SynchronizedPDUSender;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ConnectionFactory;

/** One session with a message centre, from bind_transceiver to its end; it never comes to life again. */
final class Bind implements AutoCloseable {

    /** How many deliver_sm are worked on at once. */
    static final int AT_ONCE = 3;

    /** Beside them somebody must always read the answers to our own submissions, or they would be taken for lost. */
    private static final int READING = 2;

    /** How many more may wait before the other side is told to slow down. */
    private static final int WAITING = 500;

    /** A receipt is asked for in either case (5.2.17). */
    private static final byte RECEIPT = 1;

    private final SmppSettings settings;
    private final SMPPSession session;
    private final AtomicReference<Connection> connection;

    private Bind(SmppSettings settings, SMPPSession session, AtomicReference<Connection> connection) {
        this.settings = settings;
        this.session = session;
        this.connection = connection;
    }

    /** Connects and binds; an IOException says why not. */
    static Bind open(SmppSettings settings, ConnectionFactory sockets, MessageReceiverListener incoming)
            throws IOException {
        BoundedPdus pdus = new BoundedPdus();
        AtomicReference<Connection> connection = new AtomicReference<>();
        SMPPSession session = new SMPPSession(new SynchronizedPDUSender(new DefaultPDUSender()), pdus, (host, port) -> {
            connection.set(sockets.createConnection(host, port));
            return connection.get();
        });
        session.setMessageReceiverListener(incoming);
        session.setPduProcessorDegree(AT_ONCE + READING);
        session.setQueueCapacity(WAITING);
        session.setEnquireLinkTimer((int) settings.times().silence().toMillis());
        session.setTransactionTimer(settings.times().answer().toMillis());
        try {
            session.connectAndBind(
                    settings.address().host(),
                    settings.address().port(),
                    bind(settings.account()),
                    settings.times().answer().toMillis());
            return new Bind(settings, session, connection);
        } catch (IOException fault) {
            session.close();
            throw pdus.refusal() == 0 ? fault : new BindRefused(pdus.refusal(), fault);
        }
    }

    private static BindParameter bind(SmppSettings.Account account) {
        return new BindParameter(
                BindType.BIND_TRX,
                account.systemId(),
                account.password(),
                account.systemType(),
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                null);
    }

    /**
     * Whether it lives. A connection that ends in the moment of the bind leaves the library's session bound for ever, so the
     * connection is asked, too.
     */
    boolean up() {
        return session.getSessionState().isBound() && connection.get().isOpen();
    }

    /** Submits one message and waits for the answer. Several may do so at once: that is the window. */
    SubmitAnswer submit(String destination, OutgoingPart part) {
        try {
            return taken(session.submitShortMessage(
                    "",
                    TypeOfNumber.UNKNOWN,
                    NumberingPlanIndicator.ISDN,
                    settings.shortCode(),
                    TypeOfNumber.INTERNATIONAL,
                    NumberingPlanIndicator.ISDN,
                    destination,
                    new ESMClass(part.esmClass()),
                    (byte) 0,
                    (byte) 0,
                    null,
                    null,
                    new RegisteredDelivery(RECEIPT),
                    (byte) 0,
                    new RawDataCoding(part.dataCoding()),
                    (byte) 0,
                    part.octets()));
        } catch (NegativeResponseException refusal) {
            return SubmitAnswer.refused(refusal.getCommandStatus());
        } catch (ResponseTimeoutException silence) {
            return SubmitAnswer.of(up() ? SubmitAnswer.Kind.LATER : SubmitAnswer.Kind.LOST, "no answer");
        } catch (PDUException | InvalidResponseException fault) {
            return SubmitAnswer.of(SubmitAnswer.Kind.LATER, fault.toString());
        } catch (IOException fault) {
            return SubmitAnswer.of(SubmitAnswer.Kind.LOST, fault.toString());
        }
    }

    private static SubmitAnswer taken(SubmitSmResult result) {
        return SubmitAnswer.taken(result.getMessageId());
    }

    /** Takes leave where that is still possible. */
    @Override
    public void close() {
        session.unbindAndClose();
    }
}
