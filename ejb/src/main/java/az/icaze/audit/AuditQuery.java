package az.icaze.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.QueryTimeoutException;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A search as a query; every value is a parameter. Pages go from line to line, so the last costs what the first does. */
final class AuditQuery {

    private final AuditSearch search;
    private final int patience;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** @param patience milliseconds after which the database gives up */
    AuditQuery(AuditSearch search, int patience) {
        this.search = search;
        this.patience = patience;
    }

    /** @throws AuditSearchTooWide when it takes longer than the patience */
    AuditLines page(EntityManager entities, AuditPlace place, int count) {
        Instant at = place.line() == 0 ? null : at(entities, place.line());
        boolean newer = at != null && place.newer();
        filter();
        if (at != null) {
            add(
                    "(e.occurredAt, e.id) " + (newer ? ">" : "<") + " (:at, :line)",
                    Map.of("at", at, "line", place.line()));
        }
        List<AuditLine> lines = new ArrayList<>(lines(entities, newer ? "asc" : "desc", count + 1));
        boolean more = lines.size() > count;
        if (more) {
            lines.remove(count);
        }
        if (newer) {
            Collections.reverse(lines);
        }
        return new AuditLines(List.copyOf(lines), newer ? more : at != null, newer || more);
    }

    private static Instant at(EntityManager entities, long line) {
        AuditEntry entry = entities.find(AuditEntry.class, line);
        return entry == null ? null : entry.occurredAt();
    }

    private void filter() {
        search.person().ifPresent(person -> add("""
                        (e.actor = :fin and e.certificateSerial is not null or e.about = :person
                        or e.subjectType = 'person' and e.subjectId = :fin)""", Map.of("fin", person.value(), "person", person)));
        search.subjectType().ifPresent(type -> add("e.subjectType = :type", Map.of("type", type)));
        search.subjectId().ifPresent(id -> add("e.subjectId = :id", Map.of("id", id)));
        search.action().ifPresent(action -> add("e.action = :action", Map.of("action", action)));
        search.from().ifPresent(from -> add("e.occurredAt >= :from", Map.of("from", from)));
        search.until().ifPresent(until -> add("e.occurredAt < :until", Map.of("until", until)));
    }

    private void add(String condition, Map<String, Object> parameters) {
        conditions.add(condition);
        values.putAll(parameters);
    }

    private List<AuditLine> lines(EntityManager entities, String direction, int count) {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<Object[]> query = entities.createQuery(
                "select e, s.sequence from AuditEntry e left join AuditSeal s on s.entryId = e.id" + where
                        + " order by e.occurredAt " + direction + ", e.id " + direction,
                Object[].class);
        values.forEach(query::setParameter);
        try {
            return query.setHint("jakarta.persistence.query.timeout", patience)
                    .setMaxResults(count)
                    .getResultStream()
                    .map(row -> ((AuditEntry) row[0]).line((Long) row[1]))
                    .toList();
        } catch (QueryTimeoutException | org.hibernate.QueryTimeoutException late) {
            throw new AuditSearchTooWide();
        }
    }
}
