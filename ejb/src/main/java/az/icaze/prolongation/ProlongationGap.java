package az.icaze.prolongation;

import az.icaze.signing.FailedSignIns;
import az.icaze.signing.FailedSignIns.Expired;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * The time between the end of the certificates and the new ones, when their holder cannot sign in to look (rule R81).
 * Open to everybody, by the id of a sign-in that failed, which only the browser's session knows that started it: whoever
 * guesses numbers has none, and learns nothing here (rule R119).
 */
@Stateless
@PermitAll
public class ProlongationGap {

    @Inject
    FailedSignIns signIns;

    @Inject
    Timelines timelines;

    /**
     * What is left to be done on the number of a sign-in which failed because certificate or service had expired, be it of
     * a prolongation under way or, where nobody applied in time, towards new certificates (rules R81, R84); empty where
     * nothing is, and for any other sign-in.
     */
    public Optional<Timeline> after(UUID signIn) {
        return signIns.expired(signIn).map(this::timeline).filter(timeline -> timeline.now()
                .isPresent());
    }

    private Timeline timeline(Expired found) {
        return timelines.of(found.fin(), found.phone());
    }
}
