package az.icaze.subscription;

import az.icaze.Roles;
import az.icaze.identity.Phone;
import az.icaze.operator.Operator;
import az.icaze.subscription.ReconciliationView.Attention;
import az.icaze.subscription.ReconciliationView.Concern;
import az.icaze.subscription.ReconciliationView.File;
import az.icaze.subscription.ReconciliationView.Line;
import az.icaze.subscription.ReconciliationView.Said;
import az.icaze.time.BakuTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the operators' files compared with our months, for those who look after the night (rules R91, R93). */
@Stateless
@RolesAllowed({Roles.NIGHT_OPERATOR, Roles.NIGHT_READER})
public class Reconciliations {

    private static final int FILES = 100;
    private static final int DIFFERENCES = 100;

    /** A file about the same day that took the place of this one. */
    private static final String LATER = """
            select from reconciliation_file g
            where g.operator = f.operator and g.day = f.day and g.id > f.id and g.complete and g.problems is null
            """;

    private static final String FILE = """
            select f.id, f.operator, f.day, f.lines, f.problems, exists (%s) as replaced,
                count(*) filter (where l.verdict = 'MATCHED') as matched,
                count(*) filter (where l.verdict = 'DIFFERING') as differing,
                count(*) filter (where l.verdict = 'THEIRS_ONLY') as theirs,
                count(*) filter (where l.verdict = 'OURS_ONLY') as ours,
                count(*) filter (where l.verdict = 'UNAWAITED') as unawaited,
                count(l.id) filter (where l.verdict is null) as waiting,
                count(l.effect) as followed
            from (select * from reconciliation_file where complete and %s
                order by day desc, operator, id desc limit :files) f
            left join reconciliation_line l on l.file = f.id
            group by f.id, f.operator, f.day, f.lines, f.problems order by f.day desc, f.operator, f.id desc""";

    /** Payments that nobody awaited come last: they are many, and seldom anything is wrong with them. */
    private static final String DIFFERING = """
            select id, line, kind, verdict, reference, phone, at, outcome,
                case when line is not null then amount end as amount, ours, our_amount, our_phone, effect
            from reconciliation_line where file = :file and verdict <> 'MATCHED'
            and coalesce((verdict = 'UNAWAITED', coalesce(line, 9223372036854775807), id) > (
                select before.verdict = 'UNAWAITED', coalesce(before.line, 9223372036854775807), before.id
                from reconciliation_line before where before.id = :after and before.file = :file), true)
            order by verdict = 'UNAWAITED', coalesce(line, 9223372036854775807), id limit :most""";

    /** A corrected file takes the alarm away once it has been compared, and not before. */
    private static final String ATTENTION = """
            select f.id, f.operator, f.day, f.problems is not null as refused from reconciliation_file f
            where f.complete and f.day > :after and not exists (
                %s and not exists (select from reconciliation_line l where l.file = g.id and l.verdict is null))
            and (f.problems is not null or exists (
                select from reconciliation_line l where l.file = f.id and l.verdict = 'THEIRS_ONLY'
                and l.kind = 'CHARGE' and l.outcome = 'DONE'))
            order by f.day desc, f.operator, f.id desc""";

    @PersistenceContext
    EntityManager em;

    /**
     * The last {@value #FILES} files, and of one of them the differences in pages of {@value #DIFFERENCES}.
     *
     * @param file whose differences; empty for none
     * @param after the place with which the page before ended; 0 for the first
     * @throws NoSuchOperatorFile when there is no such file
     */
    public ReconciliationView view(Optional<Long> file, long after) {
        Optional<File> shown = file.map(id ->
                files("id = :file", Map.of("file", id)).stream().findFirst().orElseThrow(NoSuchOperatorFile::new));
        List<Tuple> found = shown.map(of -> differences(of.id(), after)).orElse(List.of());
        boolean more = found.size() > DIFFERENCES;
        List<Tuple> page = more ? found.subList(0, DIFFERENCES) : found;
        return new ReconciliationView(
                files("true", Map.of()),
                shown,
                page.stream().map(Reconciliations::line).toList(),
                more ? Optional.of(count(page.get(DIFFERENCES - 1), "id")) : Optional.empty());
    }

    /**
     * What a night compared: the files about the day before, and what else was taken in on its day.
     *
     * @param night Baku date of the night
     */
    public List<File> comparedBy(LocalDate night) {
        return files(
                "day < :night and (day = :eve or taken_at >= :begin and taken_at < :end)",
                Map.of(
                        "night", night,
                        "eve", night.minusDays(1),
                        "begin", midnight(night),
                        "end", midnight(night.plusDays(1))));
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(BakuTime.ZONE).toOffsetDateTime();
    }

    private List<File> files(String which, Map<String, ?> parameters) {
        Query query =
                em.createNativeQuery(FILE.formatted(LATER, which), Tuple.class).setParameter("files", FILES);
        parameters.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> file((Tuple) row)).toList();
    }

    /**
     * Files at which somebody should look, the latest first, at most {@value #FILES}: that nobody could compare, or that
     * name a fee which was taken and which we never asked for. Until a corrected one has been compared.
     *
     * @param after Baku date; only files about later days
     */
    public List<Attention> attention(LocalDate after) {
        List<?> rows = em.createNativeQuery(ATTENTION.formatted(LATER), Tuple.class)
                .setParameter("after", after)
                .setMaxResults(FILES)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Attention(
                        count(row, "id"),
                        Operator.valueOf(row.get("operator", String.class)),
                        row.get("day", Date.class).toLocalDate(),
                        row.get("refused", Boolean.class) ? Concern.REFUSED : Concern.UNASKED))
                .toList();
    }

    private List<Tuple> differences(long file, long after) {
        List<?> rows = em.createNativeQuery(DIFFERING, Tuple.class)
                .setParameter("file", file)
                .setParameter("after", after)
                .setParameter("most", DIFFERENCES + 1)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }

    private static File file(Tuple row) {
        return new File(
                count(row, "id"),
                Operator.valueOf(row.get("operator", String.class)),
                row.get("day", Date.class).toLocalDate(),
                count(row, "lines"),
                count(row, "matched"),
                count(row, "differing"),
                count(row, "theirs"),
                count(row, "ours"),
                count(row, "unawaited"),
                count(row, "waiting"),
                count(row, "followed"),
                row.get("replaced", Boolean.class),
                Optional.ofNullable(row.get("problems", String.class)));
    }

    private static Line line(Tuple row) {
        return new Line(
                Optional.ofNullable(row.get("line", Number.class)).map(Number::longValue),
                row.get("kind", String.class),
                row.get("verdict", String.class),
                row.get("reference", String.class),
                new Phone(row.get("phone", String.class)),
                Optional.ofNullable(row.get("at", Instant.class)),
                said(row, "outcome", "amount"),
                said(row, "ours", "our_amount"),
                Optional.ofNullable(row.get("our_phone", String.class)).map(Phone::new),
                Optional.ofNullable(row.get("effect", String.class)));
    }

    private static Said said(Tuple row, String state, String amount) {
        return new Said(
                Optional.ofNullable(row.get(state, String.class)),
                Optional.ofNullable(row.get(amount, BigDecimal.class)));
    }

    private static long count(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
