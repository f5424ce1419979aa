package az.icaze.start;

import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The command behind {@code mvn -Prun}: starts everything, says where it is, and stops everything when it is interrupted
 * or the server ends by itself.
 */
public final class Start {

    /**
     * Straight to the terminal: Maven takes its own coloured output apart while it is being stopped, and a line written
     * through that then fails, with the server still running.
     */
    private static final PrintStream TERMINAL =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, Charset.defaultCharset());

    private final AtomicReference<IcazeSystem> system = new AtomicReference<>();
    private volatile boolean stopping;

    private Start() {}

    public static void main(String[] arguments) {
        Start start = new Start();
        Thread end = new Thread(start::stop, "icaze-stop");
        Runtime.getRuntime().addShutdownHook(end);
        try {
            start.run();
            start.awaitStop(end);
        } catch (CannotStart refused) {
            if (!start.stopping) {
                System.err.println(refused.getMessage());
                System.exit(1);
            }
            start.awaitStop(end);
        }
    }

    private void run() {
        long begin = System.nanoTime();
        Ports ports = Ports.chosen();
        TERMINAL.println("Starting PostgreSQL and WildFly …");
        IcazeSystem started = new IcazeSystem(Parts.built(), Parts.path("icaze.home"), ports);
        system.set(started);
        started.prepare();
        started.start();
        TERMINAL.println(Announcement.of(ports, demoPeople(started)));
        TERMINAL.println(
                "Started in " + Duration.ofNanos(System.nanoTime() - begin).toSeconds() + " s.");
        started.server().awaitEnd();
        if (!stopping) {
            throw new CannotStart("The server has ended; " + started.wildfly().log() + " says why.");
        }
    }

    private static JsonArray demoPeople(IcazeSystem started) {
        if (started.simulator().isEmpty()) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        Simulator simulator = started.simulator().get();
        simulator.enrol();
        new DemoStaff(started, simulator).appoint();
        return simulator.signIns();
    }

    private void stop() {
        stopping = true;
        IcazeSystem started = system.get();
        if (started != null) {
            TERMINAL.println("Stopping …");
            started.close();
            TERMINAL.println("Stopped.");
        }
    }

    /** Keeps Maven from reporting on a build that a person has ended. */
    private void awaitStop(Thread end) {
        try {
            if (stopping) {
                end.join();
            }
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }
}
