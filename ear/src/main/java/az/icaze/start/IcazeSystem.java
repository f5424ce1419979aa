package az.icaze.start;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Everything together: database, server, application and the outside world, in one folder that keeps its data. Closing it
 * stops all of it.
 */
public final class IcazeSystem implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Parts parts;
    private final Path folder;
    private final Ports ports;
    private final Secrets secrets;
    private final CompletableFuture<EmbeddedDatabase> database = new CompletableFuture<>();
    private volatile boolean preparing;
    private UnpackedWildFly wildfly;
    private volatile RunningServer server;

    /**
     * A system that is still to be prepared and started.
     *
     * @param folder of the data; nothing outside it is written
     * @throws CannotStart when a port is taken, or the disk is so full that the broker would take no message
     */
    public IcazeSystem(Parts parts, Path folder, Ports ports) {
        ports.requireFree();
        DiskSpace.of(data(folder)).requireRoom(data(folder));
        this.parts = parts;
        this.folder = folder;
        this.ports = ports;
        this.secrets = Secrets.keptIn(folder.resolve("secrets"));
    }

    /** Makes ready what a server needs, side by side: a database that runs, a WildFly that is set up. */
    public void prepare() {
        preparing = true;
        database.completeAsync(() -> EmbeddedDatabase.start(folder, ports.database(), secrets));
        wildfly = UnpackedWildFly.in(folder.resolve("wildfly"), parts, secrets);
        database();
    }

    /**
     * Starts the server and waits until application and simulator answer.
     *
     * @param options further options of the server's virtual machine
     */
    public void start(String... options) {
        wildfly.deployAtStart(parts.application(), "icaze.ear");
        parts.simulator().ifPresent(war -> wildfly.deployAtStart(war, "simulator.war"));
        List<String> all = new ArrayList<>(List.of("-Dicaze.clock=movable"));
        all.addAll(List.of(options));
        server = RunningServer.start(wildfly, ports, data(folder), environment(), all);
        server.awaitAnswer(ports.portalAddress(), PATIENCE);
        if (parts.simulator().isPresent()) {
            server.awaitAnswer(ports.simulatorAddress().resolve("api/demo"), PATIENCE);
        }
    }

    /** Where messages and transactions are kept. */
    private static Path data(Path folder) {
        return folder.resolve("data");
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>(secrets.environment());
        environment.put("ICAZE_DB_URL", database().url("icaze"));
        environment.put("ICAZE_SIMULATOR_DB_URL", database().url("icaze_simulator"));
        environment.put("ICAZE_URL", "http://localhost:" + ports.portal());
        environment.put("ICAZE_HTTP_PLAIN", "true");
        environment.put("ICAZE_HTTPS_PORT", Integer.toString(ports.secure()));
        // Everybody signs in from one address here, and tries each telephone more than thrice.
        environment.put("ICAZE_SIGNIN_LIMIT_ADDRESS", "1000");
        environment.put("ICAZE_SIGNIN_LIMIT_PHONE", "100");
        environment.put("ICAZE_STAFF_PORT", Integer.toString(ports.staff()));
        environment.put(
                "ICAZE_REGISTERS_URL",
                ports.simulatorAddress().resolve("registers").toString());
        environment.put(
                "ICAZE_RECONCILIATION_FOLDER",
                folder.resolve("reconciliation").toAbsolutePath().toString());
        environment.put("ICAZE_SIMULATOR_BROKER", "tcp://localhost:" + ports.partners());
        environment.put("ICAZE_SIMULATOR_PORTAL", "http://localhost:" + ports.portal());
        parts.simulator()
                .map(Simulator::administrators)
                .ifPresent(fins -> environment.put("ICAZE_FIRST_ADMINISTRATOR", fins));
        return environment;
    }

    public Ports ports() {
        return ports;
    }

    public Secrets secrets() {
        return secrets;
    }

    /** The database, once it runs. */
    public EmbeddedDatabase database() {
        try {
            return database.join();
        } catch (CompletionException wrapped) {
            throw wrapped.getCause() instanceof CannotStart refused ? refused : wrapped;
        }
    }

    public UnpackedWildFly wildfly() {
        return wildfly;
    }

    /** The outside world, where it is part of the system. */
    public Optional<Simulator> simulator() {
        return parts.simulator().map(archive -> new Simulator(ports.simulatorAddress()));
    }

    /** The server started last. */
    public RunningServer server() {
        return server;
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
        if (preparing) {
            database.handle(IcazeSystem::stop).join();
        }
    }

    private static boolean stop(EmbeddedDatabase started, Throwable neverStarted) {
        if (started != null) {
            started.close();
        }
        return neverStarted == null;
    }
}
