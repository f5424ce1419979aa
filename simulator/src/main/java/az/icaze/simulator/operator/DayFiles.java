package az.icaze.simulator.operator;

import az.icaze.simulator.Refused;
import az.icaze.simulator.database.Database;
import az.icaze.simulator.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What an operator really charged and was paid on a day, in the file it leaves for the portal
 * ({@code docs/operator/reconciliation.md}). Written for every day that ends while the simulator runs, and whenever a hand
 * wants it.
 */
@ApplicationScoped
public class DayFiles {

    /** What the portal looks back. */
    private static final int DAYS = 31;

    private static final int AT_ONCE = 5_000;

    /** Whose days the contract means. */
    private static final ZoneId BAKU = ZoneId.of("Asia/Baku");

    private static final String HEADER = "kind,reference,phone,amount,outcome,at";
    private static final String ENDING = ".csv";

    private static final String CHARGES = """
            select reference, phone, body::json ->> 'amount' as amount, outcome, received_at as at from command
            where operator = ? and type = 'CHARGE' and outcome is not null and received_at >= ? and received_at < ?
            and reference > ? order by reference limit ?""";

    private static final String TOP_UPS = """
            select m.id, m.phone, m.amount::text as amount, m.at from movement m
            join phone p on p.phone = m.phone join service s on s.phone = m.phone
            where p.operator = ? and s.type = 'BUSINESS' and m.kind = 'TOP_UP' and m.at >= ? and m.at < ?
            and m.id > ? order by m.id limit ?""";

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** The portal's own setting: both are in one server here. */
    @Inject
    @ConfigProperty(name = "icaze.reconciliation.folder")
    Optional<String> folder;

    private LocalDate running;

    /**
     * A file that lies in the folder.
     *
     * @param lines without the first
     */
    public record Written(LocalDate day, long lines) {}

    /** One line, and the key after which the next ones come. */
    private record Line(String text, Object key) {

        static Line charge(Row row) {
            String reference = row.text("reference");
            return new Line(line("CHARGE", reference, row, row.text("outcome")), reference);
        }

        static Line topUp(Row row) {
            return new Line(line("TOP_UP", "T-" + row.big("id"), row, "DONE"), row.big("id"));
        }

        private static String line(String kind, String reference, Row row, String outcome) {
            return String.join(
                    ",",
                    kind,
                    reference,
                    row.text("phone"),
                    row.text("amount"),
                    outcome,
                    row.instant("at")
                            .truncatedTo(ChronoUnit.SECONDS)
                            .atZone(BAKU)
                            .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        }
    }

    /** Whether there is a folder to write to. */
    public boolean offered() {
        return folder.isPresent();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BAKU);
    }

    /** Writes the file of a day; of one that is not over, as far as it has come. */
    public void write(Operator operator, LocalDate day) {
        if (day.isAfter(today())) {
            throw new Refused("day-file.day");
        }
        write(operator, day, true);
    }

    /** It bears its name when it is whole, and not before. */
    private void write(Operator operator, LocalDate day, boolean empty) {
        try {
            Path unfinished = Files.createDirectories(path(operator)).resolve(day + ".part");
            try (BufferedWriter out = Files.newBufferedWriter(unfinished)) {
                out.write(HEADER + "\n");
                charges(operator, day, out);
                topUps(operator, day, out);
            }
            if (empty || lines(unfinished) > 0) {
                Files.move(unfinished, unfinished.resolveSibling(day + ENDING), StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.delete(unfinished);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Path path(Operator operator) {
        return Path.of(folder.orElseThrow(() -> new Refused("day-file.folder"))).resolve(operator.name());
    }

    private interface Portion {
        List<Line> after(Object key);
    }

    private void charges(Operator operator, LocalDate day, BufferedWriter out) throws IOException {
        write(
                out,
                "",
                key -> database.atOnce(sql ->
                        sql.list(CHARGES, Line::charge, operator, begin(day), begin(day.plusDays(1)), key, AT_ONCE)));
    }

    private void topUps(Operator operator, LocalDate day, BufferedWriter out) throws IOException {
        write(
                out,
                0L,
                key -> database.atOnce(sql ->
                        sql.list(TOP_UPS, Line::topUp, operator, begin(day), begin(day.plusDays(1)), key, AT_ONCE)));
    }

    private static void write(BufferedWriter out, Object first, Portion portion) throws IOException {
        List<Line> lines = portion.after(first);
        while (!lines.isEmpty()) {
            for (Line line : lines) {
                out.write(line.text() + "\n");
            }
            lines = portion.after(lines.get(lines.size() - 1).key());
        }
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(BAKU).toInstant();
    }

    /** Writes the files of the days that have ended since it was called last, where there is anything to tell. */
    public void endDays() {
        LocalDate today = today();
        if (running != null && offered()) {
            LocalDate oldest = today.minusDays(DAYS);
            LocalDate first = running.isBefore(oldest) ? oldest : running;
            Stream.iterate(first, today::isAfter, day -> day.plusDays(1)).forEach(this::end);
        }
        running = today;
    }

    private void end(LocalDate day) {
        for (Operator operator : Operator.values()) {
            write(operator, day, false);
        }
    }

    /** The latest first. */
    public List<Written> written(Operator operator, int most) {
        if (!offered() || Files.notExists(path(operator))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path(operator))) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.reverseOrder())
                    .limit(most)
                    .map(file -> new Written(day(file), lines(file)))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static LocalDate day(Path file) {
        return LocalDate.parse(file.getFileName().toString().replace(ENDING, ""));
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count() - 1;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
