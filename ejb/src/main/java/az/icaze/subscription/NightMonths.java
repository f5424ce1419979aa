package az.icaze.subscription;

import az.icaze.Roles;
import az.icaze.identity.Phone;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** What the items of this room's nightly jobs are about, for those who look after the night. Items of other jobs are nothing. */
@Stateless
@RolesAllowed({Roles.NIGHT_OPERATOR, Roles.NIGHT_READER})
public class NightMonths {

    @PersistenceContext
    EntityManager em;

    /**
     * Whose fee it is.
     *
     * @param items as {@link ChargeDue#due} and {@link SuspendUnpaid#due} name them
     * @return the number of each month that there is
     */
    public Map<String, Phone> payers(List<String> items) {
        Map<String, Phone> payers = new HashMap<>();
        about("select cast(id as text), phone from subscription_fee where id = any(:items)", items)
                .forEach(row -> payers.put((String) row[0], new Phone((String) row[1])));
        return payers;
    }

    /**
     * In which file of an operator it stands, or should stand.
     *
     * @param items as {@link ReconcileBalances#due} names them
     * @return the file of each line that is still kept
     */
    public Map<String, Long> files(List<String> items) {
        Map<String, Long> files = new HashMap<>();
        about("select cast(id as text), file from reconciliation_line where id = any(:items)", items)
                .forEach(row -> files.put((String) row[0], (Long) row[1]));
        return files;
    }

    private List<Object[]> about(String query, List<String> items) {
        return em.unwrap(Session.class)
                .createNativeQuery(query, Object[].class)
                .setParameter(
                        "items",
                        items.stream()
                                .filter(item -> item.matches("[0-9]{1,18}"))
                                .map(Long::valueOf)
                                .toArray(Long[]::new))
                .getResultList();
    }
}
