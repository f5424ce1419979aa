package az.icaze.prolongation;

import az.icaze.Roles;
import az.icaze.identity.Phone;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the items of this room's nightly jobs are about, for those who look after the night. */
@Stateless
@RolesAllowed({Roles.NIGHT_OPERATOR, Roles.NIGHT_READER})
public class NightApplications {

    @PersistenceContext
    EntityManager em;

    /**
     * For which number somebody applied.
     *
     * @param items as {@link CompletingProlongations#due} and {@link ClosingApplications#due} name them
     * @return the number of each application that there is
     */
    public Map<String, Phone> phones(List<String> items) {
        Map<String, Phone> known = em.createQuery(
                        "select p from Prolongation p where p.number in :numbers", Prolongation.class)
                .setParameter("numbers", items.stream().map(OneByOne::number).toList())
                .getResultStream()
                .collect(Collectors.toMap(Prolongation::number, Prolongation::phone));
        return items.stream()
                .distinct()
                .filter(item -> known.containsKey(OneByOne.number(item)))
                .collect(Collectors.toMap(Function.identity(), item -> known.get(OneByOne.number(item))));
    }
}
