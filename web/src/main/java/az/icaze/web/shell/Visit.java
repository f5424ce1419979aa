package az.icaze.web.shell;

import az.icaze.identity.SignedInPerson;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What a session remembers of the person who signed in.
 *
 * @param id under which the house knows this sign-in
 * @param person as who and for whom the person acts now
 * @param choices every way in which this person may act
 * @param chosen false until one of several was chosen
 */
record Visit(UUID id, SignedInPerson person, List<SignedInPerson> choices, boolean chosen) implements Serializable {

    static final String ATTRIBUTE = Visit.class.getName();
}
