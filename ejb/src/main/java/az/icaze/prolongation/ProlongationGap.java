package az.icaze.prolongation;

import az.icaze.signing.FailedSignIns;
import az.icaze.signing.FailedSignIns.Expired;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The time between the end of the certificates and the new ones, when their holder cannot sign in to look (rule R81).
 * Open to everybody, by the id of a sign-in that failed, which only the browser's session knows that started it: whoever
 * guesses numbers has none, and learns nothing here (rule R119).
 */
@Stateless
@PermitAll
public class ProlongationGap {

    private static final Set<ProlongationState> OPEN =
            Set.of(ProlongationState.PENDING_SERVICE, ProlongationState.PROCESSING);

    @Inject
    FailedSignIns signIns;

    @Inject
    Timelines timelines;

    /**
     * The prolongation that is under way on the number of a sign-in which failed because certificate or service had
     * expired; empty where none is, and for any other sign-in.
     */
    public Optional<Timeline> after(UUID signIn) {
        return signIns.expired(signIn).map(this::timeline).filter(ProlongationGap::underWay);
    }

    private Timeline timeline(Expired found) {
        return timelines.of(found.fin(), found.phone());
    }

    /** Not one that was kept too long and waits only to be closed. */
    private static boolean underWay(Timeline timeline) {
        boolean missed = timeline.steps().stream().anyMatch(step -> step.standing() == Timeline.Standing.MISSED);
        return !missed
                && timeline.application()
                        .filter(application -> OPEN.contains(application.state()))
                        .isPresent();
    }
}
