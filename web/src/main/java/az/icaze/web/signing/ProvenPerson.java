package az.icaze.web.signing;

import az.icaze.identity.SignedInPerson;
import jakarta.security.enterprise.credential.Credential;
import java.util.List;

/**
 * Somebody whose telephone just answered with the right signature; made by {@link Entrance} only.
 *
 * @param person without an organisation where there are several to choose from
 * @param choices every way in which the person may act, at least one
 */
record ProvenPerson(SignedInPerson person, List<SignedInPerson> choices) implements Credential {}
