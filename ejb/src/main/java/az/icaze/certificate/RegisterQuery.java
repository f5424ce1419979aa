package az.icaze.certificate;

import az.icaze.certificate.RegisterFilter.Criterion;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A filter as a query. Every value that comes from outside is a parameter; states and types are written into it, because
 * only then does the database see that an index over some of them suffices.
 */
final class RegisterQuery {

    private static final String LIVE =
            "c.stage.state in (CertificateState.ISSUED, CertificateState.ACTIVE, CertificateState.SUSPENDED)";

    /** The highest character there is: what begins with a word lies between the word and the word with this behind it. */
    private static final String HIGHEST = Character.toString(Character.MAX_CODE_POINT);

    private final RegisterFilter filter;
    private final Optional<Criterion> criterion;
    private final RegisterOrder order;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /**
     * @param criterion what was sought, in the one meaning that is meant
     * @param today Baku date
     */
    RegisterQuery(RegisterFilter filter, Optional<Criterion> criterion, LocalDate today) {
        this.filter = filter;
        this.criterion = criterion;
        this.order = RegisterOrder.of(filter, criterion);
        criterion.ifPresent(this::add);
        filter.type().ifPresent(type -> conditions.add("c.type = AsanImzaType." + type));
        filter.status().ifPresent(status -> add(status, today));
        if (filter.expiringWithinDays() > 0) {
            conditions.add(LIVE + " and c.validUntil >= :today and c.validUntil <= :horizon");
            parameters.put("today", today);
            parameters.put("horizon", today.plusDays(filter.expiringWithinDays()));
        }
    }

    /** All that fits one meaning, whatever its type and state. */
    static RegisterQuery of(Criterion criterion, LocalDate today) {
        return new RegisterQuery(RegisterFilter.NONE, Optional.of(criterion), today);
    }

    RegisterFilter filter() {
        return filter;
    }

    /** The meaning in which it is sought. */
    Optional<Criterion> criterion() {
        return criterion;
    }

    private void add(Criterion criterion) {
        parameters.put("sought", criterion.value());
        conditions.add(
                switch (criterion.meaning()) {
                    case SERIAL -> "c.serial = :sought";
                    case PHONE -> "c.phone = :sought";
                    case FIN -> "c.fin = :sought";
                    case NAME -> {
                        parameters.put("beyond", criterion.value() + HIGHEST);
                        yield "c.searchName >= :sought and c.searchName < :beyond";
                    }
                });
    }

    private void add(CertificateStatus status, LocalDate today) {
        switch (status) {
            case ISSUED, ACTIVE, SUSPENDED -> {
                conditions.add("c.stage.state = CertificateState." + status + " and c.validUntil >= :today");
                parameters.put("today", today);
            }
            case REVOKED, SUPERSEDED -> conditions.add("c.stage.state = CertificateState." + status);
            case EXPIRED -> {
                conditions.add(LIVE + " and c.validUntil < :today");
                parameters.put("today", today);
            }
        }
    }

    /** The key of a certificate in the order of this list. */
    RegisterPage.Position position(Certificate certificate) {
        return new RegisterPage.Position(order.key(certificate), certificate.serial());
    }

    List<Certificate> page(EntityManager em, Optional<RegisterPage.Position> after, int size) {
        String following = after.isPresent() ? order.following() : "true";
        TypedQuery<Certificate> query = set(
                em.createQuery("select c from Certificate c" + where(following) + order.sorting(), Certificate.class));
        after.ifPresent(position ->
                query.setParameter("key", order.key(position.key())).setParameter("serial", position.serial()));
        return query.setMaxResults(size).getResultList();
    }

    /** How many there are, counted no further than that; in no order, so that the database may count where it likes. */
    int count(EntityManager em, int most) {
        return set(em.createQuery("select 1 from Certificate c" + where("true"), Integer.class))
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    boolean leadsAnywhere(EntityManager em) {
        return count(em, 1) > 0;
    }

    private String where(String further) {
        return conditions.isEmpty()
                ? " where " + further
                : " where " + String.join(" and ", conditions) + " and " + further;
    }

    private <T> TypedQuery<T> set(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
