package az.icaze.operator;

import az.icaze.identity.Phone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;

/**
 * Which operator serves a number. The prefix says who gave it out; people take their number along when they change the
 * operator, so the operator who last switched a service on for it wins over the prefix (domain.md 1.4).
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Operators {

    private static final Map<String, Operator> BY_PREFIX = Map.of(
            "10", Operator.AZERCELL,
            "50", Operator.AZERCELL,
            "51", Operator.AZERCELL,
            "55", Operator.BAKCELL,
            "99", Operator.BAKCELL,
            "70", Operator.NAR,
            "77", Operator.NAR);

    private static final String COUNTRY = "+994";

    @PersistenceContext
    EntityManager entities;

    /** The operator of this number; none for a prefix without Asan İmza on which no service was ever active. */
    public Optional<Operator> of(Phone phone) {
        return Optional.ofNullable(of(Set.of(phone)).get(phone));
    }

    /** As {@link #of(Phone)} for many at once; numbers without an operator are not in it. */
    public Map<Phone, Operator> of(Set<Phone> phones) {
        Map<String, Operator> told = new HashMap<>();
        entities.unwrap(Session.class)
                .createNativeQuery(
                        "select phone, operator from operator_number where phone = any(:phones)", Object[].class)
                .setParameter("phones", phones.stream().map(Phone::value).toArray(String[]::new))
                .getResultList()
                .forEach(row -> told.put((String) row[0], Operator.valueOf((String) row[1])));
        Map<Phone, Operator> operators = new HashMap<>();
        phones.forEach(phone -> Optional.ofNullable(told.get(phone.value()))
                .or(() -> byPrefix(phone))
                .ifPresent(operator -> operators.put(phone, operator)));
        return operators;
    }

    static Optional<Operator> byPrefix(Phone phone) {
        String number = phone.value();
        boolean mobile = number.startsWith(COUNTRY) && number.length() > COUNTRY.length() + 2;
        return mobile
                ? Optional.ofNullable(BY_PREFIX.get(number.substring(COUNTRY.length(), COUNTRY.length() + 2)))
                : Optional.empty();
    }

    /** A later activation or card wins, whatever the order in which the operators' messages come. */
    void served(@Observes ServiceActivated activated) {
        serves(activated.operator(), activated.phone(), activated.at());
    }

    /** Who gave a card out for the number serves it, also one the number was just taken to (rule R96). */
    void replaced(@Observes SimReplaced card) {
        serves(card.operator(), card.phone(), card.at());
    }

    private void serves(Operator operator, Phone phone, Instant since) {
        entities.createNativeQuery("""
                        insert into operator_number (phone, operator, since) values (:phone, :operator, :since)
                        on conflict (phone) do update set operator = excluded.operator, since = excluded.since
                        where operator_number.since < excluded.since""")
                .setParameter("phone", phone.value())
                .setParameter("operator", operator.name())
                .setParameter("since", since.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
