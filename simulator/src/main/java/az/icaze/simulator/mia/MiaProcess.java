package az.icaze.simulator.mia;

import az.icaze.simulator.broker.Broker;
import az.icaze.simulator.broker.Outgoing;
import az.icaze.simulator.broker.Stop;
import az.icaze.simulator.clock.OutsideClock;
import az.icaze.simulator.database.Database;
import az.icaze.simulator.database.Schema;
import az.icaze.simulator.portal.Portal;
import java.time.Clock;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The ministry as a process of its own, to be killed while the portal lives and the other way round. The environment
 * names the broker ({@code ICAZE_SIMULATOR_BROKER}, {@code ICAZE_MIA_PASSWORD}), its database ({@code ICAZE_MIA_DB_URL},
 * a JDBC address with user and password) and the portal ({@code ICAZE_SIMULATOR_PORTAL}). To pause it, stop it.
 */
public final class MiaProcess {

    private MiaProcess() {}

    /** Runs until the process is stopped; says so on the console when it has begun. */
    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(needed(environment, "ICAZE_MIA_DB_URL"));
        Database database = new Database(source);
        new Schema(database).migrate();

        Stop stop = new Stop();
        Runtime.getRuntime().addShutdownHook(new Thread(stop::ask));
        MiaStation station = station(database, environment, stop);
        station.work().forEach(work -> new Thread(work, "mia").start());
        System.out.println("The ministry is at work");
    }

    private static MiaStation station(Database database, Map<String, String> environment, Stop stop) {
        Portal portal = new Portal(environment.getOrDefault("ICAZE_SIMULATOR_PORTAL", "http://localhost:8080"));
        Broker broker = new Broker(
                environment.getOrDefault("ICAZE_SIMULATOR_BROKER", "tcp://localhost:5445"),
                needed(environment, "ICAZE_MIA_PASSWORD"));
        MiaInbox inbox = new MiaInbox(
                database,
                new Outgoing(),
                new PermitSchema(),
                new SignatureCheck(new Trust(portal)),
                Clock.system(OutsideClock.ZONE));
        return new MiaStation(broker, database, inbox, new MiaSettings(database), stop);
    }

    private static String needed(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(name + " is missing");
        }
        return value;
    }
}
