package az.icaze.permit;

import az.icaze.Roles;
import az.icaze.identity.PermitNumber;
import az.icaze.identity.SignedInPerson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** The permits of an organisation, for reading, by those who hold its seal (R28–R30). */
@Stateless
@RolesAllowed(Roles.PERSON)
public class PermitRegister {

    /** Nobody pages further; a list that says "10 000" means "that many or more". */
    private static final int COUNTED = 10_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    OwnPermits own;

    @Inject
    PermitTrail trail;

    /** One page of the list, drafts included. */
    public List<PermitRow> page(PermitFilter filter, SignedInPerson actor) {
        Instant now = clock.instant();
        PermitQuery query = new PermitQuery(filter, own.organisation(actor), since(filter, now));
        return query.page(em).stream().map(permit -> row(permit, now)).toList();
    }

    /** How many permits the filter lets through, on all pages together; at most 10 000. */
    public int count(PermitFilter filter, SignedInPerson actor) {
        PermitQuery query = new PermitQuery(filter, own.organisation(actor), since(filter, clock.instant()));
        return (int) Math.min(COUNTED, query.count(em));
    }

    private static Instant since(PermitFilter filter, Instant now) {
        return filter.changedWithinDays() <= 0 ? Instant.EPOCH : now.minus(Duration.ofDays(filter.changedWithinDays()));
    }

    /**
     * Everything about one permit (R29).
     *
     * @throws PermitNotFound when there is none in the person's organisation
     */
    public PermitSheet sheet(PermitNumber number, SignedInPerson actor) {
        Permit permit = own.find(number, actor);
        String name = permit.confirmation()
                .map(ConfirmationColumns::organisationName)
                .or(actor::organisationName)
                .orElse("");
        return new PermitSheet(
                number,
                permit.organisation(),
                name,
                permit.status(),
                permit.statusSince(),
                permit.validity(clock.instant()),
                permit.fin(),
                permit.register(),
                permit.answers(),
                permit.confirmation().map(ConfirmationColumns::sheet),
                trail.history(number).stream().map(PermitStep::line).toList());
    }

    private static PermitRow row(Permit permit, Instant now) {
        PermitAnswers answers = permit.answers();
        Function<PermitAnswers, String> person =
                known -> known.fullName().isEmpty() ? permit.initials() : known.fullName();
        return new PermitRow(
                permit.number(),
                permit.fin(),
                person.apply(answers),
                answers.plates(),
                answers.areas(),
                answers.firstNight(),
                answers.lastNight(),
                permit.status(),
                permit.validity(now),
                permit.statusSince(),
                permit.version());
    }
}
