package az.icaze;

import az.icaze.start.EmbeddedDatabase;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The Ministry as a process of its own with a database of its own: it lives on when the server is killed, and what it has
 * written down is the judge of what was delivered.
 */
public final class MinistryApart implements AutoCloseable {

    private static final String DATABASE = "icaze_mia";

    private final EmbeddedDatabase database;
    private final Process process;

    private MinistryApart(EmbeddedDatabase database, Process process) {
        this.database = database;
        this.process = process;
    }

    /** Begins its work; the one beside the portal pauses. */
    public static MinistryApart start(Icaze icaze) {
        icaze.ministry().pause();
        EmbeddedDatabase database = icaze.system().database();
        String password = icaze.secrets().get("ICAZE_MIA_PASSWORD");
        database.add(DATABASE, password);
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "az.icaze.simulator.mia.MiaProcess")
                .redirectErrorStream(true)
                .redirectOutput(new File("target", "ministry.log"));
        builder.environment().put("ICAZE_MIA_PASSWORD", password);
        builder.environment()
                .put(
                        "ICAZE_SIMULATOR_BROKER",
                        "tcp://127.0.0.1:" + icaze.ports().partners());
        builder.environment()
                .put(
                        "ICAZE_SIMULATOR_PORTAL",
                        "http://localhost:" + icaze.ports().portal());
        builder.environment()
                .put("ICAZE_MIA_DB_URL", database.url(DATABASE) + "?user=" + DATABASE + "&password=" + password);
        try {
            return new MinistryApart(database, builder.start());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** How often it has taken this permit in; once is right, whatever came over the wire. */
    public int taken(String number) {
        String schema = database.ask(DATABASE, "select to_regclass('mia_permit')");
        return schema == null
                ? 0
                : Integer.parseInt(database.ask(
                        DATABASE, "select count(*) from mia_permit where permit = '" + number + "' and accepted"));
    }

    /** How often this permit came over the wire with this verdict: {@code NEW}, {@code REPEATED}. */
    public int deliveries(String number, String verdict) {
        return Integer.parseInt(database.ask(
                DATABASE,
                "select count(*) from mia_delivery where permit = '" + number + "' and verdict = '" + verdict + "'"));
    }

    /** MD5 of the message this permit was taken in from, as it came. */
    public String digest(String number) {
        return database.ask(
                DATABASE, "select md5(body) from mia_delivery where permit = '" + number + "' and verdict = 'NEW'");
    }

    /** How often a delivery of it contradicted an earlier one; never is right. */
    public int alarms() {
        return Integer.parseInt(
                database.ask(DATABASE, "select count(*) from mia_delivery where verdict in ('ALARM', 'UNREADABLE')"));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
