package az.icaze;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** As many people, certificates and applications as the figures are promised for, made by the databases themselves. */
public final class Crowd {

    private static final Path POPULATION = Path.of("../ejb/src/test/resources/az/icaze/certificate/population.sql");

    private final Icaze icaze;

    public Crowd(Icaze icaze) {
        this.icaze = icaze;
    }

    /** Four certificates for each of so many people. Nobody pays a monthly fee, so that nothing else is going on. */
    public void certify(int people) {
        String script = text(POPULATION)
                .replace("${people}", Integer.toString(people))
                .replace("select phone, 'AZERCELL', type,", "select phone, 'AZERCELL', 'CITIZEN',");
        icaze.run("icaze", "begin; " + script + "; commit");
        icaze.run("icaze", "analyze");
    }

    /**
     * So many of them have applied to prolong, and their service is renewed: all of them wait for new certificates.
     *
     * @param example whose certificates stand for everybody's
     */
    public void applyToProlong(int count, DemoPerson example) {
        String people = "select json_agg(row_to_json(p)) from figures_prolonger p";
        String script = resource("prolongations.sql")
                .replace("${count}", Integer.toString(count))
                .replace("${example}", example.fin());
        // The others must be known outside before the applications stand in the database.
        int applications = script.indexOf("insert into prolongation");
        icaze.run("icaze", script.substring(0, applications));
        String known = icaze.ask(people).replace("'", "''");
        icaze.run("icaze_simulator", resource("persons.sql").replace("${people}", known));
        icaze.run("icaze", script.substring(applications));
    }

    /** So many of them wait for a clerk, behind whoever applies by hand. */
    public void applyOnline(int count) {
        icaze.run("icaze", resource("receipts.sql").replace("${count}", Integer.toString(count)));
    }

    private static String resource(String name) {
        try (InputStream script = Crowd.class.getResourceAsStream("figures/" + name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
