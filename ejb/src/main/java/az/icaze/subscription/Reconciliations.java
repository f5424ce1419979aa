package az.icaze.subscription;

import az.icaze.Roles;
import az.icaze.identity.Phone;
import az.icaze.operator.Operator;
import az.icaze.subscription.ReconciliationView.File;
import az.icaze.subscription.ReconciliationView.Line;
import az.icaze.subscription.ReconciliationView.Refused;
import az.icaze.subscription.ReconciliationView.Said;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How the operators' files compared with our months, for those who look after the night (rules R91, R93). */
@Stateless
@RolesAllowed({Roles.NIGHT_OPERATOR, Roles.NIGHT_READER})
public class Reconciliations {

    private static final int FILES = 100;
    private static final int DIFFERENCES = 100;

    private static final String FILE = """
            select f.id, f.operator, f.day, f.lines, f.problems,
                count(*) filter (where l.verdict = 'MATCHED') as matched,
                count(*) filter (where l.verdict = 'DIFFERING') as differing,
                count(*) filter (where l.verdict = 'THEIRS_ONLY') as theirs,
                count(*) filter (where l.verdict = 'OURS_ONLY') as ours,
                count(*) filter (where l.verdict = 'UNAWAITED') as unawaited,
                count(l.id) filter (where l.verdict is null) as waiting,
                count(l.effect) as followed
            from (select * from reconciliation_file where complete order by day desc, operator, id desc limit :files) f
            left join reconciliation_line l on l.file = f.id
            group by f.id, f.operator, f.day, f.lines, f.problems order by f.day desc, f.operator, f.id desc""";

    /** Payments that nobody awaited come last: they are many, and seldom anything is wrong with them. */
    private static final String DIFFERING = """
            select line, kind, verdict, reference, phone, at, outcome, case when line is not null then amount end as amount,
                ours, our_amount, our_phone, effect
            from reconciliation_line where file = :file and verdict <> 'MATCHED'
            order by verdict = 'UNAWAITED', line nulls last, id limit :most""";

    @PersistenceContext
    EntityManager em;

    /**
     * The last {@value #FILES} files, and at most {@value #DIFFERENCES} differences of one of them.
     *
     * @param file whose differences; 0 for none
     */
    public ReconciliationView view(long file) {
        List<?> rows = em.createNativeQuery(FILE, Tuple.class)
                .setParameter("files", FILES)
                .getResultList();
        List<File> files = rows.stream().map(row -> file((Tuple) row)).toList();
        Optional<File> shown = files.stream().filter(each -> each.id() == file).findFirst();
        return new ReconciliationView(
                files, shown, shown.map(each -> differences(each.id())).orElse(List.of()));
    }

    /**
     * Files that nobody could compare, the latest first, at most {@value #FILES}. Their lines are not looked at: the night's
     * page asks every few seconds.
     *
     * @param after Baku date; only files about later days
     */
    public List<Refused> refused(LocalDate after) {
        List<?> rows = em.createNativeQuery("""
                        select id, operator, day from reconciliation_file
                        where complete and problems is not null and day > :after order by day desc, operator, id desc""", Tuple.class)
                .setParameter("after", after)
                .setMaxResults(FILES)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Refused(
                        count(row, "id"),
                        Operator.valueOf(row.get("operator", String.class)),
                        row.get("day", Date.class).toLocalDate()))
                .toList();
    }

    private List<Line> differences(long file) {
        List<?> rows = em.createNativeQuery(DIFFERING, Tuple.class)
                .setParameter("file", file)
                .setParameter("most", DIFFERENCES)
                .getResultList();
        return rows.stream().map(row -> line((Tuple) row)).toList();
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
