package az.icaze.permit;

import az.icaze.SearchText;
import az.icaze.identity.Voen;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A filter as a query; every value is a parameter, and what becomes text of the query are names of ours only. */
record PermitQuery(PermitFilter filter, Voen organisation, Instant since, LocalDateTime now) {

    /** As {@link ConfirmationColumns#validity} says it: the last night belongs to the date on which it starts (R6). */
    private static final String OVER = "(p.answers.lastNight < :yesterday or p.answers.lastNight = :yesterday"
            + " and (p.confirmation.curfewFrom < p.confirmation.curfewTo or p.confirmation.curfewTo <= :time))";

    private static final Set<PermitStatus> WITH_NIGHTS =
            EnumSet.of(PermitStatus.CONFIRMED, PermitStatus.SENT, PermitStatus.ACCEPTED);

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
                + (filter.status().isEmpty() ? "" : " and p.status = :status")
                + (filter.over() ? " and p.status in :counting and " + OVER : isTimed() ? " and not " + OVER : "");
    }

    /** Whether the status asked for is one that ends with the nights. */
    private boolean isTimed() {
        return filter.status().filter(WITH_NIGHTS::contains).isPresent();
    }

    private <T> TypedQuery<T> parameters(TypedQuery<T> query) {
        query.setParameter("organisation", organisation).setParameter("since", since);
        if (!filter.text().isEmpty()) {
            query.setParameter("text", "%" + literal(SearchText.fold(filter.text())) + "%");
        }
        filter.status().ifPresent(status -> query.setParameter("status", status));
        if (filter.over()) {
            query.setParameter("counting", WITH_NIGHTS);
        }
        if (filter.over() || isTimed()) {
            query.setParameter("yesterday", now.toLocalDate().minusDays(1)).setParameter("time", now.toLocalTime());
        }
        return query;
    }

    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
