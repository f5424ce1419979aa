package az.icaze.permit;

import az.icaze.SearchText;
import az.icaze.identity.Voen;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;

/** A filter as a query; every value is a parameter, and what becomes text of the query are names of ours only. */
record PermitQuery(PermitFilter filter, Voen organisation, Instant since) {

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
                + (filter.status().isEmpty() ? "" : " and p.status = :status");
    }

    private <T> TypedQuery<T> parameters(TypedQuery<T> query) {
        query.setParameter("organisation", organisation).setParameter("since", since);
        if (!filter.text().isEmpty()) {
            query.setParameter("text", "%" + literal(SearchText.fold(filter.text())) + "%");
        }
        filter.status().ifPresent(status -> query.setParameter("status", status));
        return query;
    }

    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
