package az.icaze.web.rest;

import az.icaze.identity.SignedInPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;

/** On whose behalf a person's own program calls. */
@RequestScoped
public class Caller {

    private static final String ATTRIBUTE = Caller.class.getName();

    @Inject
    HttpServletRequest request;

    /** Remembered at the door, for this request only. */
    static void remember(HttpServletRequest request, SignedInPerson person) {
        request.setAttribute(ATTRIBUTE, person);
    }

    /**
     * The person.
     *
     * @throws NotAuthorizedException where no token came, or one that opens nothing any more
     */
    public SignedInPerson person() {
        if (request.getAttribute(ATTRIBUTE) instanceof SignedInPerson person) {
            return person;
        }
        throw new NotAuthorizedException("Bearer");
    }
}
