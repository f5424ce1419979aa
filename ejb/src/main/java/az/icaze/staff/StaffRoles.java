package az.icaze.staff;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.SignedInPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which staff roles a person holds now. */
@ApplicationScoped
public class StaffRoles {

    @PersistenceContext
    EntityManager entities;

    private Set<Fin> firstAdministrators;

    protected StaffRoles() {}

    @Inject
    StaffRoles(@ConfigProperty(name = "icaze.first.administrator") String fins) {
        this.firstAdministrators = Arrays.stream(fins.split(",", -1))
                .filter(fin -> !fin.isBlank())
                .map(Fin::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those named by the environment, always in the same order. */
    List<Fin> firstAdministrators() {
        return firstAdministrators.stream()
                .sorted(Comparator.comparing(Fin::value))
                .toList();
    }

    /** The roles granted and not ended; administrators named by the environment are always among them. */
    public Set<StaffRole> of(Fin fin) {
        Set<StaffRole> roles = EnumSet.noneOf(StaffRole.class);
        roles.addAll(entities.createQuery(
                        "select g.role from StaffGrant g where g.fin = :fin and g.endedAt is null", StaffRole.class)
                .setParameter("fin", fin)
                .getResultList());
        if (firstAdministrators.contains(fin)) {
            roles.add(StaffRole.ADMINISTRATOR);
        }
        return roles;
    }

    /** Those that count in this session: none without a Governmental certificate, whatever was granted. */
    Set<StaffRole> of(SignedInPerson person) {
        return person.certificateType() == AsanImzaType.GOVERNMENTAL ? of(person.fin()) : Set.of();
    }
}
