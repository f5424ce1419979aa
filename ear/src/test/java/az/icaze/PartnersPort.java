package az.icaze;

import jakarta.jms.JMSContext;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** The queues as a partner of the house reaches them, with his password or another. */
public final class PartnersPort {

    private final Icaze icaze;

    public PartnersPort(Icaze icaze) {
        this.icaze = icaze;
    }

    /** Opens the queue for reading, and leaves what is in it. */
    void take(String user, String queue) {
        try (ActiveMQConnectionFactory factory = factory();
                JMSContext context = factory.createContext(user, password(user))) {
            context.setAutoStart(false);
            context.createConsumer(context.createQueue(queue)).close();
        }
    }

    /** Sends a text, whatever it is. */
    public void send(String user, String queue, String text) {
        try (ActiveMQConnectionFactory factory = factory();
                JMSContext context = factory.createContext(user, password(user))) {
            context.createProducer().send(context.createQueue(queue), text);
        }
    }

    void connect(String user, String password) {
        try (ActiveMQConnectionFactory factory = factory();
                JMSContext context = factory.createContext(user, password)) {
            context.start();
        }
    }

    private ActiveMQConnectionFactory factory() {
        ActiveMQConnectionFactory factory =
                new ActiveMQConnectionFactory("tcp://127.0.0.1:" + icaze.ports().partners());
        factory.setEnable1xPrefixes(true);
        factory.setReconnectAttempts(0);
        return factory;
    }

    private String password(String user) {
        return icaze.secrets().get(user.equals("mia") ? "ICAZE_MIA_PASSWORD" : "ICAZE_OPERATOR_PASSWORD");
    }
}
