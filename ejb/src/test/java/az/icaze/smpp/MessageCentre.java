package az.icaze.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.SmppServerConfiguration;
import com.cloudhopper.smpp.SmppServerHandler;
import com.cloudhopper.smpp.SmppServerSession;
import com.cloudhopper.smpp.SmppSessionConfiguration;
import com.cloudhopper.smpp.impl.DefaultSmppServer;
import com.cloudhopper.smpp.impl.DefaultSmppSession;
import com.cloudhopper.smpp.impl.DefaultSmppSessionHandler;
import com.cloudhopper.smpp.pdu.BaseBind;
import com.cloudhopper.smpp.pdu.BaseBindResp;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.pdu.SubmitSmResp;
import com.cloudhopper.smpp.type.SmppProcessingException;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.jboss.netty.buffer.ChannelBuffers;

/**
 * A message centre on loopback: the server of Cloudhopper's SMPP library, which a large sender of messages wrote for its own
 * business. Its codec, its window and its idea of a session have nothing in common with jsmpp's, which the house uses; a
 * simulator on jsmpp would share our library's mistakes and find none of them. This class only says how it answers.
 */
final class MessageCentre implements SmppServerHandler, AutoCloseable {

    static final String PASSWORD = "s3cret78";

    private static final long PATIENCE = 20_000;

    final int port = freePort();
    final List<SubmitSm> submitted = new CopyOnWriteArrayList<>();
    final AtomicInteger binds = new AtomicInteger();
    final AtomicInteger gone = new AtomicInteger();
    final AtomicInteger refusedBinds = new AtomicInteger();
    private final AtomicInteger ids = new AtomicInteger();
    private final BlockingQueue<SmppServerSession> sessions = new LinkedBlockingQueue<>();

    /** The command_status with which it answers a submit_sm; -1 for no answer at all. */
    volatile ToIntFunction<SubmitSm> answer = submit -> SmppConstants.STATUS_OK;

    private SmppServerSession session;
    private DefaultSmppServer server;

    static MessageCentre open() {
        MessageCentre centre = new MessageCentre();
        centre.start();
        return centre;
    }

    void start() {
        SmppServerConfiguration configuration = new SmppServerConfiguration();
        configuration.setHost("127.0.0.1");
        configuration.setPort(port);
        configuration.setJmxEnabled(false);
        configuration.setDefaultRequestExpiryTimeout(PATIENCE);
        configuration.setDefaultWindowSize(100);
        server = new DefaultSmppServer(configuration, this);
        try {
            server.start();
        } catch (com.cloudhopper.smpp.type.SmppChannelException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }

    /** Waits for the next bind. */
    void awaitBind() {
        await("a bind").atMost(Duration.ofMillis(PATIENCE)).until(() -> !sessions.isEmpty());
        session = sessions.remove();
    }

    /** Delivers, and gives the command_status of the answer; a generic_nack gives its status, too. */
    int deliver(DeliverSm pdu) throws Exception {
        pdu.removeSequenceNumber();
        var future = session.sendRequestPdu(pdu, PATIENCE, true);
        assertThat(future.await(PATIENCE)).as("answered").isTrue();
        return future.getResponse().getCommandStatus();
    }

    /** Breaks the connection without a word. */
    void cut() {
        ((DefaultSmppSession) session).getChannel().close();
    }

    /** Writes octets that its own codec would never write. */
    void write(byte... octets) {
        ((DefaultSmppSession) session).getChannel().write(ChannelBuffers.wrappedBuffer(octets));
    }

    /** Stops listening and cuts all. */
    void stop() {
        server.destroy();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void sessionBindRequested(Long id, SmppSessionConfiguration configuration, BaseBind bind)
            throws SmppProcessingException {
        if (!bind.getPassword().equals(PASSWORD)) {
            refusedBinds.incrementAndGet();
            throw new SmppProcessingException(SmppConstants.STATUS_INVPASWD);
        }
    }

    @Override
    public void sessionCreated(Long id, SmppServerSession bound, BaseBindResp prepared) {
        binds.incrementAndGet();
        bound.serverReady(new DefaultSmppSessionHandler() {
            @Override
            @SuppressWarnings("rawtypes")
            public PduResponse firePduRequestReceived(PduRequest request) {
                return request instanceof SubmitSm submit ? answer(submit) : request.createResponse();
            }
        });
        sessions.add(bound);
    }

    private PduResponse answer(SubmitSm submit) {
        int status = answer.applyAsInt(submit);
        submitted.add(submit);
        if (status < 0) {
            return null;
        }
        SubmitSmResp response = submit.createResponse();
        response.setCommandStatus(status);
        if (status == SmppConstants.STATUS_OK) {
            response.setMessageId("mc-" + ids.incrementAndGet());
        }
        return response;
    }

    @Override
    public void sessionDestroyed(Long id, SmppServerSession ended) {
        gone.incrementAndGet();
        ended.destroy();
    }

    @Override
    public void close() {
        stop();
    }
}
