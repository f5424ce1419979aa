package az.icaze.callcentre;

import az.icaze.signing.FailedSignIns;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * What is to be done about a blocked PIN1 by who cannot sign in to look (rules R102, R103). Open to everybody, by the id of
 * a sign-in that failed, which only the browser's session knows that started it (rule R119).
 */
@Stateless
@PermitAll
public class BlockedSignIn {

    @Inject
    FailedSignIns signIns;

    @Inject
    BlockedPins pins;

    /** Where PIN1 stands on the number of a sign-in that failed because it is blocked; empty for any other sign-in. */
    public Optional<BlockedPin> after(UUID signIn) {
        return signIns.pinBlocked(signIn).flatMap(whose -> pins.of(whose.fin(), whose.phone()).stream()
                .filter(pin -> pin.name().equals("PIN1"))
                .findFirst());
    }
}
