package az.icaze.web.shell;

import az.icaze.identity.SignedInPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who sits before this browser: nobody known, or a person who signed in and acts for one organisation with one
 * certificate (rule R19). Looking creates no session; pages pass {@link #person()} to the services as the actor.
 */
@Named
@RequestScoped
public class Visitor {

    @Inject
    HttpServletRequest request;

    /** The actor. Pages that only a signed-in person can open need not ask {@link #isSignedIn()} first. */
    public SignedInPerson person() {
        return visit().map(Visit::person).orElseThrow(Visitor::nobody);
    }

    /** Under which the house knows this sign-in; only of who is signed in. */
    public UUID id() {
        return visit().map(Visit::id).orElseThrow(Visitor::nobody);
    }

    private static IllegalStateException nobody() {
        return new IllegalStateException("Nobody is signed in");
    }

    public boolean isSignedIn() {
        return visit().isPresent();
    }

    /** False between sign-in and the choice of one of several organisations. */
    public boolean isChosen() {
        return visit().filter(Visit::chosen).isPresent();
    }

    public boolean isActsForOrganisation() {
        return visit().flatMap(visit -> visit.person().organisation()).isPresent();
    }

    /** Whether the organisation has a name of its own: an entrepreneur acts in his. */
    public boolean isOrganisationNamed() {
        return visit().map(Visit::person)
                .flatMap(person -> person.organisationName().filter(name -> !name.equals(person.name())))
                .isPresent();
    }

    /** Every way in which this person may act; the current one among them once it is chosen. */
    public List<SignedInPerson> getChoices() {
        return visit().map(Visit::choices).orElse(List.of());
    }

    public boolean isMayChoose() {
        return getChoices().size() > 1;
    }

    /**
     * Begins the visit of a person who just proved who he is. The session gets a new id, so that one known before the
     * sign-in opens nothing.
     *
     * @param id under which the house knows this sign-in
     * @param choices not empty; a single one is chosen at once, before a choice of several no organisation is named
     */
    public void enter(UUID id, SignedInPerson person, List<SignedInPerson> choices) {
        HttpSession session = request.getSession(true);
        if (!session.isNew()) {
            request.changeSessionId();
        }
        boolean single = choices.size() == 1;
        session.setAttribute(Visit.ATTRIBUTE, new Visit(id, single ? choices.get(0) : person, choices, single));
    }

    /**
     * Changes the organisation of this session.
     *
     * @param choice one of {@link #getChoices()}; any other comes from a forged request
     */
    public void actAs(SignedInPerson choice) {
        List<SignedInPerson> choices = getChoices();
        if (!choices.contains(choice)) {
            throw new IllegalArgumentException("Not one of the choices");
        }
        request.getSession().setAttribute(Visit.ATTRIBUTE, new Visit(id(), choice, choices, true));
    }

    /** Ends the session on the server. */
    public void leave() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private Optional<Visit> visit() {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Visit) session.getAttribute(Visit.ATTRIBUTE));
    }
}
