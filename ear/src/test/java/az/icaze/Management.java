package az.icaze;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.Map;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.sasl.RealmCallback;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.ModelControllerClientConfiguration;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;

/** The server's broker as an operator sees and sets it, by the account that {@link ManagementAccount} made. */
public final class Management implements AutoCloseable {

    private static final int PATIENCE_MS = 60_000;

    private final ModelControllerClient client;

    public Management() {
        this.client = ModelControllerClient.Factory.create(new ModelControllerClientConfiguration.Builder()
                .setHostName(InetAddress.getLoopbackAddress().getHostAddress())
                .setPort(Integer.getInteger("icaze.test.management.port"))
                .setConnectionTimeout(PATIENCE_MS)
                .setHandler(callbacks -> {
                    for (Callback asked : callbacks) {
                        if (asked instanceof NameCallback name) {
                            name.setName(System.getProperty("icaze.test.management.user"));
                        } else if (asked instanceof RealmCallback realm) {
                            realm.setText(realm.getDefaultText());
                        } else if (asked instanceof PasswordCallback password) {
                            password.setPassword(System.getProperty("icaze.test.management.password")
                                    .toCharArray());
                        }
                    }
                })
                .build());
    }

    /** How many messages lie in this queue. */
    public long messages(String queue) {
        return done(Operations.createReadAttributeOperation(broker("jms-queue", queue), "message-count"))
                .asLong();
    }

    /** How this queue delivers what could not be worked, such as {@code redelivery-delay} in milliseconds. */
    public double delivery(String queue, String setting) {
        return done(Operations.createReadAttributeOperation(broker("address-setting", "jms.queue." + queue), setting))
                .asDouble();
    }

    /** Sets the same. */
    public void setDelivery(String queue, Map<String, Double> settings) {
        settings.forEach((setting, value) -> done(Operations.createWriteAttributeOperation(
                broker("address-setting", "jms.queue." + queue), setting, new ModelNode(value))));
    }

    private static ModelNode broker(String kind, String name) {
        return Operations.createAddress("subsystem", "messaging-activemq", "server", "default", kind, name);
    }

    private ModelNode done(ModelNode operation) {
        try {
            ModelNode outcome = client.execute(operation);
            if (!Operations.isSuccessfulOutcome(outcome)) {
                throw new AssertionError(
                        Operations.getFailureDescription(outcome).asString());
            }
            return Operations.readResult(outcome);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
