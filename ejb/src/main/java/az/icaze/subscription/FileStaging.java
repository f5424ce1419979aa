package az.icaze.subscription;

import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.operator.Operator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Takes an operator's file into the database, portion by portion, each in a transaction of its own. What is not complete is
 * compared by nobody; it is gone on with from where it stands, also by two at once: lines that are there are passed over.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class FileStaging {

    /** Lines that go at once when they must go. */
    private static final int CLEARED = 10_000;

    private static final String BEGIN = """
            insert into reconciliation_file (operator, day, sha256, lines, complete, taken_at)
            values (:operator, :day, :hash, 0, false, :now)
            on conflict do nothing""";

    private static final String LINES = """
            insert into reconciliation_line (file, line, kind, reference, phone, amount, outcome, at)
            select :file, number, kind, reference, phone, cast(amount as numeric), outcome, cast(at as timestamptz)
            from unnest(cast(:numbers as bigint[]), cast(:kinds as text[]), cast(:references as text[]),
                cast(:phones as text[]), cast(:amounts as text[]), cast(:outcomes as text[]), cast(:ats as text[]))
                as one (number, kind, reference, phone, amount, outcome, at)
            on conflict do nothing returning line""";

    private static final String OURS = """
            insert into reconciliation_line (file, kind, reference, phone, amount)
            select :file, 'CHARGE', f.reference, f.phone, f.amount from subscription_fee f
            where f.asked_on = :day and f.operator = :operator
            on conflict do nothing""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What names a file's content for ever. */
    record Key(Operator operator, LocalDate day, String sha256) {}

    /** The file that is to be read now; empty when its content was taken before. */
    Optional<Long> begin(Key key) {
        about(key, BEGIN)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return files(key, "sha256 = :hash").findFirst();
    }

    /** Other content for the same day that was never read to its end: nobody will. */
    List<Long> leftBehind(Key key) {
        return files(key, "sha256 <> :hash and read_to > 0").toList();
    }

    private Stream<Long> files(Key key, String which) {
        List<?> found = about(
                        key,
                        "select id from reconciliation_file where operator = :operator and day = :day and not complete and "
                                + which)
                .getResultList();
        return found.stream().map(Long.class::cast);
    }

    private Query about(Key key, String sql) {
        return em.createNativeQuery(sql)
                .setParameter("operator", key.operator().name())
                .setParameter("day", key.day())
                .setParameter("hash", key.sha256());
    }

    /**
     * Takes in a portion.
     *
     * @param lines in their order
     * @return what repeats something of an earlier line, the first that was found
     */
    Optional<String> add(long file, List<OperatorFile.Line> lines) {
        return standing(file).flatMap(stands -> {
            List<OperatorFile.Line> fresh = lines.stream()
                    .filter(line -> line.number() > stands.readTo())
                    .toList();
            String repeated = stands.repeated().or(() -> write(file, fresh)).orElse(null);
            fresh.stream().reduce((one, later) -> later).ifPresent(last -> em.createNativeQuery(
                            "update reconciliation_file set read_to = :to, problems = :repeated where id = :file")
                    .setParameter("to", last.number())
                    .setParameter("repeated", repeated)
                    .setParameter("file", file)
                    .executeUpdate());
            return Optional.ofNullable(repeated);
        });
    }

    /** How far a file is that is not complete. */
    private record Standing(long readTo, Optional<String> repeated) {}

    /** Held until the end of the transaction; empty when it is complete. */
    private Optional<Standing> standing(long file) {
        List<?> rows = em.createNativeQuery(
                        "select read_to, problems from reconciliation_file where id = :file and not complete for update",
                        Tuple.class)
                .setParameter("file", file)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Standing(row.get(0, Long.class), Optional.ofNullable(row.get(1, String.class))))
                .findFirst();
    }

    private Optional<String> write(long file, List<OperatorFile.Line> lines) {
        List<?> written = em.createNativeQuery(LINES, Long.class)
                .setParameter("file", file)
                .setParameter(
                        "numbers", lines.stream().map(OperatorFile.Line::number).toArray(Long[]::new))
                .setParameter("kinds", column(lines, line -> line.kind().name()))
                .setParameter("references", column(lines, OperatorFile.Line::reference))
                .setParameter("phones", column(lines, line -> line.phone().value()))
                .setParameter("amounts", column(lines, line -> line.amount().toPlainString()))
                .setParameter("outcomes", column(lines, line -> line.outcome().name()))
                .setParameter("ats", column(lines, line -> line.at().toString()))
                .getResultList();
        Set<?> known = Set.copyOf(written);
        return lines.stream()
                .filter(line -> !known.contains(line.number()))
                .findFirst()
                .map(line -> line.number() + ": repeated");
    }

    private static String[] column(List<OperatorFile.Line> lines, Function<OperatorFile.Line, String> value) {
        return lines.stream().map(value).toArray(String[]::new);
    }

    /**
     * Takes a portion of its lines away again, so that it is read from its beginning or not at all.
     *
     * @return whether more are there
     */
    boolean clear(long file) {
        if (standing(file).isEmpty()) {
            return false;
        }
        int gone = em.createNativeQuery("delete from reconciliation_line where id in"
                        + " (select id from reconciliation_line where file = :file limit :most)")
                .setParameter("file", file)
                .setParameter("most", CLEARED)
                .executeUpdate();
        // Not before the last: whoever stops in between finds the file as one that is to be cleared.
        if (gone < CLEARED) {
            em.createNativeQuery("update reconciliation_file set read_to = 0, problems = null where id = :file")
                    .setParameter("file", file)
                    .executeUpdate();
        }
        return gone == CLEARED;
    }

    /**
     * It was read to its end.
     *
     * @param lines how many it has
     * @param problems for which it is refused; then its lines have been cleared
     */
    void end(Key key, long file, long lines, List<String> problems) {
        if (standing(file).isEmpty()) {
            return;
        }
        boolean taken = problems.isEmpty();
        if (taken) {
            em.createNativeQuery(OURS)
                    .setParameter("file", file)
                    .setParameter("day", key.day())
                    .setParameter("operator", key.operator().name())
                    .executeUpdate();
        }
        em.createNativeQuery("update reconciliation_file set complete = true, lines = :lines, problems = :problems"
                        + " where id = :file")
                .setParameter("lines", taken ? lines : 0L)
                .setParameter("problems", taken ? null : String.join("\n", problems))
                .setParameter("file", file)
                .executeUpdate();
        audit.record(
                OperatorReports.machine(key.operator()),
                new AuditSubject("reconciliation-file", Long.toString(file)),
                taken ? "taken" : "refused",
                null,
                null,
                Map.of("day", key.day().toString(), "sha256", key.sha256(), "lines", Long.toString(lines)));
    }
}
