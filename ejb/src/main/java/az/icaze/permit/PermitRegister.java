package az.icaze.permit;

import az.icaze.Roles;
import az.icaze.identity.PermitNumber;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.Voen;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The permits of an organisation, for reading, by those who hold its seal (R28–R30). Outside any transaction, as {@link
 * Permits} and for the same reason.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PermitRegister {

    @Inject
    SealHolders holders;

    @Inject
    AuditedAttempts attempts;

    @Inject
    PermitShelf shelf;

    /** One page of the list, drafts included. */
    public List<PermitRow> page(PermitFilter filter, SignedInPerson actor) {
        return shelf.page(filter, holders.organisation(actor));
    }

    /** How many permits the filter lets through, on all pages together; at most 10 000. */
    public int count(PermitFilter filter, SignedInPerson actor) {
        return shelf.count(filter, holders.organisation(actor));
    }

    /**
     * Everything about one permit (R29).
     *
     * @throws PermitNotFound when there is none in the person's organisation
     */
    public PermitSheet sheet(PermitNumber number, SignedInPerson actor) {
        Voen organisation = holders.organisation(actor);
        return attempts.look(number, actor, () -> shelf.sheet(number, organisation, actor.organisationName()));
    }
}
