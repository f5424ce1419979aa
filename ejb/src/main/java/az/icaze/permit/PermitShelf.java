package az.icaze.permit;

import az.icaze.identity.PermitNumber;
import az.icaze.identity.Voen;
import az.icaze.time.BakuTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What {@link PermitRegister} reads, each method one transaction, for a caller who holds the organisation's seal. */
@ApplicationScoped
@Transactional
class PermitShelf {

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

    List<PermitRow> page(PermitFilter filter, Voen organisation) {
        Instant now = clock.instant();
        List<Permit> page = query(filter, organisation, now).page(em);
        Map<String, Instant> ended = ended(page);
        return page.stream()
                .map(permit -> row(permit, nights(permit, ended), now))
                .toList();
    }

    /** When the curfew ended of those that it left before their last night (rule R2), as the night noted it. */
    private Map<String, Instant> ended(List<Permit> permits) {
        return em.createQuery(
                        "select e from PermitExpiry e where e.permit in :permits and e.reason = REGIME_ENDED",
                        PermitExpiry.class)
                .setParameter(
                        "permits",
                        permits.stream().map(permit -> permit.number().value()).toList())
                .getResultStream()
                .collect(Collectors.toMap(PermitExpiry::permit, PermitExpiry::overAt));
    }

    private static Optional<PermitNights> nights(Permit permit, Map<String, Instant> ended) {
        Instant over = ended.getOrDefault(permit.number().value(), Instant.MAX);
        return permit.nights().map(nights -> nights.until(over));
    }

    int count(PermitFilter filter, Voen organisation) {
        return (int)
                Math.min(COUNTED, query(filter, organisation, clock.instant()).count(em));
    }

    private static PermitQuery query(PermitFilter filter, Voen organisation, Instant now) {
        LocalDateTime here = LocalDateTime.ofInstant(now, BakuTime.ZONE);
        return new PermitQuery(filter, organisation, since(filter, now), here);
    }

    private static Instant since(PermitFilter filter, Instant now) {
        return filter.changedWithinDays() <= 0 ? Instant.EPOCH : now.minus(Duration.ofDays(filter.changedWithinDays()));
    }

    /** @param nameNow of the organisation; a confirmed permit shows the one it was confirmed with */
    PermitSheet sheet(PermitNumber number, Voen organisation, Optional<String> nameNow) {
        Permit permit = own.find(number, organisation);
        Optional<PermitNights> nights = nights(permit, ended(List.of(permit)));
        PermitStanding standing = PermitStanding.of(permit.status(), nights, clock.instant());
        String name = permit.confirmation()
                .map(ConfirmationColumns::organisationName)
                .or(() -> nameNow)
                .orElse("");
        return new PermitSheet(
                number,
                permit.organisation(),
                name,
                permit.status(),
                standing,
                standing.since(permit.statusSince(), nights),
                nights.map(PermitNights::end),
                permit.fin(),
                person(permit),
                permit.register(),
                permit.answers(),
                permit.confirmation().map(ConfirmationColumns::sheet),
                trail.history(number).stream().map(PermitStep::line).toList());
    }

    private static String person(Permit permit) {
        String name = permit.answers().fullName();
        return name.isEmpty() ? permit.initials() : name;
    }

    private static PermitRow row(Permit permit, Optional<PermitNights> nights, Instant now) {
        PermitAnswers answers = permit.answers();
        return new PermitRow(
                permit.number(),
                permit.fin(),
                person(permit),
                permit.register() == RegisterState.UNVERIFIED,
                answers.plates(),
                answers.areas(),
                answers.firstNight(),
                answers.lastNight(),
                permit.status(),
                PermitStanding.of(permit.status(), nights, now),
                permit.statusSince(),
                permit.version());
    }
}
