package az.icaze.permit;

import az.icaze.authority.Authorities;
import az.icaze.authority.Seal;
import az.icaze.authority.SealAuthorityMissing;
import az.icaze.identity.RegisterUnavailable;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.Voen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets nobody near an organisation's permits without its seal, at every click (R16, R118). While the register of
 * organisations is away, a seal seen on this node a short time ago still lets its holder read and draft, or a form could
 * not be filled in by hand (R21); it never lets him confirm.
 */
@ApplicationScoped
class SealHolders {

    private static final Duration REMEMBERED = Duration.ofMinutes(15);

    private record Holder(String fin, Voen organisation) {}

    @Inject
    Authorities authorities;

    @Inject
    Clock clock;

    private final Map<Holder, Instant> seen = new ConcurrentHashMap<>();

    /**
     * The organisation the person holds the seal of.
     *
     * @throws SealAuthorityMissing without organisation or seal
     * @throws RegisterUnavailable when the register is away and the seal was not seen lately
     */
    Voen organisation(SignedInPerson actor) {
        Voen organisation = actor.organisation().orElseThrow(SealAuthorityMissing::new);
        Holder holder = new Holder(actor.id(), organisation);
        Instant now = clock.instant();
        seen.values().removeIf(last -> last.plus(REMEMBERED).isBefore(now));
        try {
            Seal seal = authorities.seal(actor);
            seen.put(holder, now);
            return seal.organisation();
        } catch (RegisterUnavailable away) {
            if (!seen.containsKey(holder)) {
                throw away;
            }
            return organisation;
        } catch (SealAuthorityMissing lost) {
            seen.remove(holder);
            throw lost;
        }
    }

    /**
     * The seal itself, for what is done with it: nothing is sealed on a memory.
     *
     * @throws SealAuthorityMissing without organisation or seal
     * @throws RegisterUnavailable when the register is away
     */
    Seal seal(SignedInPerson actor) {
        return authorities.seal(actor);
    }
}
