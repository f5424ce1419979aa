package az.icaze.web.signing;

import az.icaze.visit.VisitEnd;
import az.icaze.web.shell.Paths;
import az.icaze.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why somebody who was signed in is asked to sign in again. It is told in the address of the sign-in, because the session
 * that knew it is gone; an address can be made up, so only texts of the house are shown for it.
 */
@Named
@RequestScoped
public class EndedVisit {

    private static final String ENDED = "ended";
    private static final String LOST = "lost";

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    /** The address of the sign-in, with the reason. */
    static String told(String address, VisitEnd end) {
        return Paths.with(address, ENDED, end.code());
    }

    /** The address of the sign-in; what was sent last was not accepted. */
    static String lost(String address) {
        return Paths.with(address, LOST, "true");
    }

    private Optional<VisitEnd> end() {
        String told = request.getParameter(ENDED);
        return Stream.of(VisitEnd.values())
                .filter(end -> end != VisitEnd.LEFT && end.code().equals(told))
                .findFirst();
    }

    public boolean isTold() {
        return isLost() || end().isPresent();
    }

    public String getTitle() {
        return texts.of(end().map(VisitEnd::key).orElse("sign-in.ended"));
    }

    /** What to do; empty where only a form was lost. */
    public String getNext() {
        return end().map(end -> texts.of(end.key() + ".next")).orElse("");
    }

    /** Whether ASXM is to be visited, now or later. */
    public boolean isVisit() {
        return end().filter(end -> end == VisitEnd.SUSPENDED || end == VisitEnd.GIVEN_UP)
                .isPresent();
    }

    public boolean isLost() {
        return request.getParameter(LOST) != null;
    }
}
