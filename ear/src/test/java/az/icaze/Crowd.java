package az.icaze;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

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
        applyToProlong(count, example, "now()");
    }

    /** As above; but the sweep leaves them to the night. */
    public void applyToProlongByNight(int count, DemoPerson example) {
        applyToProlong(count, example, "now() + interval '1 day'");
    }

    private void applyToProlong(int count, DemoPerson example, String nextTry) {
        String people = "select json_agg(row_to_json(p)) from figures_prolonger p";
        String script = resource("prolongations.sql")
                .replace("${count}", Integer.toString(count))
                .replace("${example}", example.fin())
                .replace("${next_try}", nextTry);
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

    /**
     * So many people whose certificates expire on a day.
     *
     * @param first number of the first of them: others have others
     */
    public void expiring(int first, int count, LocalDate day) {
        expiring(first, count, day, "'CITIZEN', 'BUSINESS'");
    }

    /** As above, with certificates of these types only. */
    public void expiring(int first, int count, LocalDate day, String types) {
        icaze.run(
                "icaze",
                resource("expiring.sql")
                        .replace("${first}", Integer.toString(first))
                        .replace("${count}", Integer.toString(count))
                        .replace("${types}", types)
                        .replace("${day}", day.toString()));
    }

    /** Each of those whose numbers begin so has a fee to pay from that day on. */
    public void due(String phones, LocalDate day) {
        icaze.run("icaze", resource("due.sql").replace("${phones}", phones).replace("${day}", day.toString()));
    }

    /**
     * Makes work for a job of the night.
     *
     * @param which script of that name
     * @param what how many, or the beginning of the numbers whose it is
     */
    public void drill(String which, String what, LocalDate day) {
        icaze.run("icaze", resource(which + ".sql").replace("${what}", what).replace("${day}", day.toString()));
    }

    /** Does what a job does in plain SQL, into copies of its tables; tells how many seconds that took. */
    public double plain(String job, LocalDate day) {
        icaze.run("icaze", """
                drop table if exists plain_reminder, plain_sms, plain_outbox, plain_fee;
                create table plain_reminder (like certificate_reminder including all);
                create table plain_sms (like sms_message including all);
                create table plain_outbox (like outbox_message including all);
                create table plain_fee (like subscription_fee including all);
                insert into plain_fee overriding system value select * from subscription_fee;
                analyze""");
        String script = resource("plain-" + job + ".sql").replace("${day}", day.toString());
        long begun = System.nanoTime();
        icaze.run("icaze", script);
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Each of those whose numbers begin so was asked for a fee the day before, and nobody answered. */
    public void unpaid(String phones, LocalDate day) {
        icaze.run("icaze", resource("unpaid.sql").replace("${phones}", phones).replace("${day}", day.toString()));
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
