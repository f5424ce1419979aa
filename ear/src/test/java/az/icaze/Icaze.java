package az.icaze;

import az.icaze.start.DemoStaff;
import az.icaze.start.Folders;
import az.icaze.start.IcazeSystem;
import az.icaze.start.Parts;
import az.icaze.start.Ports;
import az.icaze.start.Secrets;
import az.icaze.start.Simulator;
import jakarta.json.Json;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The whole system as the tests see it: the real application on a real server and a real database, with the outside world
 * beside it and the demo people enrolled. One is shared by all tests of a run; it begins without data.
 */
public final class Icaze implements AutoCloseable {

    private static final CompletableFuture<Icaze> SHARED = new CompletableFuture<>();

    private static final ZoneId BAKU = ZoneId.of("Asia/Baku");

    private final Path folder;
    private final String[] options;
    private final IcazeSystem system;
    private final Outside outside;
    private final Ministry ministry;
    private final DemoPeople people;
    private final Subscribers subscribers;

    private Icaze(Path folder, String[] options, IcazeSystem system) {
        this.folder = folder;
        this.options = options;
        this.system = system;
        this.outside = new Outside(system.ports().simulatorAddress());
        this.ministry = new Ministry(outside);
        this.people = new DemoPeople(outside);
        this.subscribers = new Subscribers(this, outside);
    }

    /** Prepared but not started, without data. */
    private static Icaze prepared(Path folder) {
        Folders.delete(folder.resolve("postgres"));
        Folders.delete(folder.resolve("data"));
        IcazeSystem system = new IcazeSystem(Parts.built(), folder, new Ports(Integer.getInteger(Ports.PROPERTY)));
        List<String> options = new ArrayList<>(heap());
        // A night's jobs follow each other without a pause.
        options.add("-Dicaze.night.heartbeat=PT0.2S");
        if (System.getProperty("icaze.test.byteman") != null) {
            options.addAll(KillPoint.options(folder));
        }
        Icaze icaze = new Icaze(folder, options.toArray(String[]::new), system);
        try {
            system.prepare();
            return icaze;
        } catch (RuntimeException fault) {
            icaze.close();
            throw fault;
        }
    }

    /** Less than the server has otherwise, where a figure is promised for less. */
    private static List<String> heap() {
        String heap = System.getProperty("icaze.test.heap");
        return heap == null ? List.of() : List.of("-Xmx" + heap);
    }

    /** Starts the one of this run; when that fails, every test that asks for it says so. */
    static void startShared() {
        try {
            Icaze icaze = prepared(Path.of(System.getProperty("icaze.test.folder")));
            Runtime.getRuntime().addShutdownHook(new Thread(icaze::close));
            ManagementAccount.addTo(icaze.system);
            icaze.startAgain();
            SHARED.complete(icaze);
        } catch (RuntimeException fault) {
            SHARED.completeExceptionally(fault);
        }
    }

    static void stopShared() {
        if (SHARED.isDone() && !SHARED.isCompletedExceptionally()) {
            SHARED.join().close();
        }
    }

    /** The one of this run. */
    public static Icaze running() {
        if (!SHARED.isDone()) {
            throw new IllegalStateException("This run was started without a shared system");
        }
        return SHARED.join();
    }

    /** Starts the server, on the data that are there, and enrols and appoints the demo people who are not yet. */
    public void startAgain() {
        system.start(options);
        Simulator simulator = system.simulator().orElseThrow();
        simulator.enrol();
        new DemoStaff(system, simulator).appoint();
    }

    /** {@code kill -9} of the application server; database and data stay. */
    public void kill() {
        system.server().kill();
    }

    /** Where its data are. */
    Path folder() {
        return folder;
    }

    IcazeSystem system() {
        return system;
    }

    public Ports ports() {
        return system.ports();
    }

    public Secrets secrets() {
        return system.secrets();
    }

    /** The address of a page of the portal, such as {@code permits/new.xhtml}. */
    public URI page(String path) {
        return ports().portalAddress().resolve(path);
    }

    /** The Ministry of Internal Affairs. */
    public Ministry ministry() {
        return ministry;
    }

    /** Who can sign in. */
    public DemoPeople people() {
        return people;
    }

    /** Who comes while a test runs. */
    public Subscribers subscribers() {
        return subscribers;
    }

    /** Moves the clock of the whole, house and outside, so far from the machine's. */
    public void moveClock(Duration offset) {
        outside.put(
                "clock",
                Json.createObjectBuilder()
                        .add("offsetSeconds", offset.toSeconds())
                        .build());
    }

    /** Moves the clock to noon of a day in Baku: an hour at which texts are sent. */
    public void moveClockTo(LocalDate day) {
        moveClockTo(day, LocalTime.NOON);
    }

    /** Moves the clock to an hour of a day in Baku. */
    public void moveClockTo(LocalDate day, LocalTime hour) {
        moveClock(Duration.between(Instant.now(), day.atTime(hour).atZone(BAKU).toInstant()));
    }

    /** Whether the state register of persons answers, or is away. */
    public void registerOfPersonsAnswers(boolean answering) {
        outside.put(
                "registers",
                Json.createObjectBuilder().add("persons", answering).build());
    }

    /** The date in Baku by the clock of the whole. */
    public LocalDate today() {
        String now = outside.get("clock").asJsonObject().getString("now");
        return LocalDate.ofInstant(Instant.parse(now), BAKU);
    }

    /** The first column of the first row that PostgreSQL answers, seen by its superuser. */
    public String ask(String sql) {
        return system.database().ask("icaze", sql);
    }

    /** Runs a script on a database, such as {@code icaze_simulator}, as its superuser. */
    void run(String database, String script) {
        system.database().run(database, script);
    }

    @Override
    public void close() {
        system.close();
    }
}
