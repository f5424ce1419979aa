package az.icaze.simulator.broker;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The portal's message broker, reached over its remote acceptor. */
@ApplicationScoped
public class Broker {

    private final String address;
    private final String operatorPassword;
    private final String miaPassword;
    private ActiveMQConnectionFactory factory;

    /** For the container's proxy. */
    Broker() {
        this("", "", "");
    }

    /** For the ministry as a process of its own. */
    public Broker(String address, String miaPassword) {
        this(address, "", miaPassword);
    }

    @Inject
    Broker(
            @ConfigProperty(name = "icaze.simulator.broker", defaultValue = "tcp://localhost:5445") String address,
            @ConfigProperty(name = "icaze.operator.password") String operatorPassword,
            @ConfigProperty(name = "icaze.mia.password") String miaPassword) {
        this.address = address;
        this.operatorPassword = operatorPassword;
        this.miaPassword = miaPassword;
    }

    /** A new connection, not yet started; the caller closes it. */
    Connection connect(Account account) throws JMSException {
        return factory().createConnection(account.user(), account == Account.OPERATOR ? operatorPassword : miaPassword);
    }

    private synchronized ActiveMQConnectionFactory factory() {
        if (factory == null) {
            factory = new ActiveMQConnectionFactory(address);
            // WildFly's queues lie at jms.queue.<name>.
            factory.setEnable1xPrefixes(true);
            // Whoever connects waits and tries again by itself; a hidden retry would block its thread.
            factory.setReconnectAttempts(0);
            factory.setBlockOnDurableSend(true);
        }
        return factory;
    }

    @PreDestroy
    synchronized void close() {
        if (factory != null) {
            factory.close();
        }
    }
}
