package az.icaze.permit;

import az.icaze.SearchText;
import az.icaze.identity.Voen;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A filter as a query; every value is a parameter, and what becomes text of the query are names of ours only. */
record PermitQuery(PermitFilter filter, Voen organisation, Instant since, LocalDateTime now) {

    /** As {@link ConfirmationColumns#nights} says it. */
    private static final String BEGUN =
            "(p.answers.firstNight < :today or p.answers.firstNight = :today and p.confirmation.curfewFrom <= :time)";

    /**
     * As {@link ConfirmationColumns#nights} says it; a curfew without a midnight is over on the day of its last night, and one
     * that has ended takes its permits along.
     */
    private static final String OVER = """
            (exists (select 1 from PermitExpiry e where e.permit = p.number and e.reason = REGIME_ENDED)
            or p.answers.lastNight < :yesterday
            or p.answers.lastNight = :yesterday
                and (p.confirmation.curfewFrom < p.confirmation.curfewTo or p.confirmation.curfewTo <= :time)
            or p.answers.lastNight = :today
                and p.confirmation.curfewFrom < p.confirmation.curfewTo and p.confirmation.curfewTo <= :time)""";

    List<Permit> page(EntityManager em) {
        String direction = filter.ascending() ? " asc" : " desc";
        String order = " order by " + column() + direction + ", p.number" + direction;
        return parameters(em.createQuery("select p from Permit p" + where() + order, Permit.class))
                .setFirstResult(filter.first())
                .setMaxResults(filter.size())
                .getResultList();
    }

    long count(EntityManager em) {
        return parameters(em.createQuery("select count(p) from Permit p" + where(), Long.class))
                .getSingleResult();
    }

    private String column() {
        return switch (filter.sort()) {
            case NUMBER -> "p.number";
            case PERSON -> "p.answers.surname" + (filter.ascending() ? " asc" : " desc") + ", p.answers.givenName";
            case FIRST_NIGHT -> "p.answers.firstNight";
            case STATUS_SINCE -> "p.statusSince";
        };
    }

    private String where() {
        return " where p.organisation = :organisation and p.statusSince >= :since"
                + (filter.text().isEmpty() ? "" : " and p.searchText like :text escape '!'")
                + filter.standing().map(PermitQuery::condition).orElse("");
    }

    /** As {@link PermitStanding#of} says it. */
    private static String condition(PermitStanding standing) {
        return " and p.status in :statuses"
                + switch (standing) {
                    case DRAFT, REJECTED -> "";
                    case CONFIRMED, SENT -> " and not " + OVER;
                    case NOT_YET_VALID -> " and not " + BEGUN;
                    case ACTIVE -> " and " + BEGUN + " and not " + OVER;
                    case EXPIRED -> " and " + OVER;
                };
    }

    private static Set<PermitStatus> statuses(PermitStanding standing) {
        return switch (standing) {
            case DRAFT -> Set.of(PermitStatus.DRAFT);
            case CONFIRMED -> Set.of(PermitStatus.CONFIRMED);
            case SENT -> Set.of(PermitStatus.SENT);
            case NOT_YET_VALID, ACTIVE -> Set.of(PermitStatus.ACCEPTED);
            case REJECTED -> Set.of(PermitStatus.REJECTED);
            case EXPIRED -> PermitStatus.counting();
        };
    }

    private <T> TypedQuery<T> parameters(TypedQuery<T> query) {
        query.setParameter("organisation", organisation).setParameter("since", since);
        if (!filter.text().isEmpty()) {
            query.setParameter("text", "%" + literal(SearchText.fold(filter.text())) + "%");
        }
        filter.standing().ifPresent(standing -> query.setParameter("statuses", statuses(standing)));
        Map<String, Object> moment = Map.of(
                "today", now.toLocalDate(), "yesterday", now.toLocalDate().minusDays(1), "time", now.toLocalTime());
        query.getParameters().stream()
                .map(Parameter::getName)
                .filter(moment::containsKey)
                .forEach(name -> query.setParameter(name, moment.get(name)));
        return query;
    }

    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
