package az.icaze.subscription;

import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.operator.Operator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Takes one operator's file into the database, wholly or not at all, once. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class FileStaging {

    private static final int BATCH = 1_000;

    private static final String TAKE = """
            insert into reconciliation_file (operator, day, sha256, lines, taken_at) values (:operator, :day, :hash, 0, :now)
            on conflict do nothing returning id""";

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

    /** Takes it, unless its content was taken before; one with problems is only noted. */
    void take(Key key, Path path) {
        List<?> taken = em.createNativeQuery(TAKE, Long.class)
                .setParameter("operator", key.operator().name())
                .setParameter("day", key.day())
                .setParameter("hash", key.sha256())
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .getResultList();
        if (!taken.isEmpty()) {
            Lines lines = new Lines((Long) taken.get(0));
            List<String> problems = lines.read(key.day(), path);
            end(key, lines, problems);
        }
    }

    private void end(Key key, Lines lines, List<String> problems) {
        if (problems.isEmpty()) {
            em.createNativeQuery(OURS)
                    .setParameter("file", lines.file)
                    .setParameter("day", key.day())
                    .setParameter("operator", key.operator().name())
                    .executeUpdate();
        } else {
            em.createNativeQuery("delete from reconciliation_line where file = :file")
                    .setParameter("file", lines.file)
                    .executeUpdate();
        }
        em.createNativeQuery("update reconciliation_file set lines = :lines, problems = :problems where id = :file")
                .setParameter("lines", problems.isEmpty() ? lines.count : 0L)
                .setParameter("problems", problems.isEmpty() ? null : String.join("\n", problems))
                .setParameter("file", lines.file)
                .executeUpdate();
        audit.record(
                OperatorReports.machine(key.operator()),
                new AuditSubject("reconciliation-file", Long.toString(lines.file)),
                problems.isEmpty() ? "taken" : "refused",
                null,
                null,
                Map.of("day", key.day().toString(), "sha256", key.sha256(), "lines", Long.toString(lines.count)));
    }

    /** The lines on their way into the database, a thousand at a time. */
    private final class Lines {

        private final long file;
        private final List<OperatorFile.Line> waiting = new ArrayList<>();
        private final List<String> repeated = new ArrayList<>();
        private long count;

        private Lines(long file) {
            this.file = file;
        }

        private List<String> read(LocalDate day, Path path) {
            try (InputStream content = new BufferedInputStream(Files.newInputStream(path))) {
                List<String> problems = new ArrayList<>(OperatorFile.read(content, day, this::add));
                write();
                problems.addAll(repeated);
                return problems;
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }

        private void add(OperatorFile.Line line) {
            count++;
            waiting.add(line);
            if (waiting.size() == BATCH) {
                write();
            }
        }

        private void write() {
            List<?> written = em.createNativeQuery(LINES, Long.class)
                    .setParameter("file", file)
                    .setParameter(
                            "numbers",
                            waiting.stream().map(OperatorFile.Line::number).toArray(Long[]::new))
                    .setParameter("kinds", column(line -> line.kind().name()))
                    .setParameter("references", column(OperatorFile.Line::reference))
                    .setParameter("phones", column(line -> line.phone().value()))
                    .setParameter("amounts", column(line -> line.amount().toPlainString()))
                    .setParameter("outcomes", column(line -> line.outcome().name()))
                    .setParameter("ats", column(line -> line.at().toString()))
                    .getResultList();
            if (written.size() < waiting.size() && repeated.isEmpty()) {
                waiting.stream()
                        .filter(line -> !written.contains(line.number()))
                        .findFirst()
                        .ifPresent(line -> repeated.add(line.number() + ": repeated"));
            }
            waiting.clear();
        }

        private String[] column(Function<OperatorFile.Line, String> value) {
            return waiting.stream().map(value).toArray(String[]::new);
        }
    }
}
