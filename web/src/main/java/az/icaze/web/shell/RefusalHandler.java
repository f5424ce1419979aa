package az.icaze.web.shell;

import az.icaze.Malformed;
import az.icaze.Refusal;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.Optional;
import org.primefaces.csp.CspException;

/**
 * The one place where pages meet what services throw. A refusal of something that was pressed becomes a line in the
 * error summary, and the page stays as it was; a refusal of a page that was only opened becomes an error page with its
 * text and status. A page that the server no longer knows is opened again, with a notice: what was remembered is on the
 * server. A fault goes on to the error page; behind the scenes of a page (ajax) the page is opened again instead, so
 * that the fault, if it lasts, shows as a page.
 */
class RefusalHandler extends ExceptionHandlerWrapper {

    private static final System.Logger LOG = System.getLogger(RefusalHandler.class.getName());

    /** Parameter under which the template shows its notice. */
    private static final String STALE = "stale";

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            ExceptionQueuedEventContext thrown = events.next().getContext();
            if (dealtWith(thrown.getContext(), thrown)) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean dealtWith(FacesContext faces, ExceptionQueuedEventContext thrown) {
        Throwable fault = thrown.getException();
        Optional<Refusal> refusal = Causes.find(fault, Refusal.class)
                .or(() -> Causes.find(fault, OptimisticLockException.class).map(conflict -> new ChangedMeanwhile()));
        boolean pressed = faces.isPostback() && !PhaseId.RENDER_RESPONSE.equals(thrown.getPhaseId());
        if (refusal.isPresent()) {
            refuse(faces, refusal.get(), pressed);
        } else if (Causes.find(fault, Malformed.class).isPresent()) {
            malformed(faces, Causes.find(fault, Malformed.class).get(), pressed);
        } else if (Causes.find(fault, EJBAccessException.class).isPresent()) {
            sendError(faces, HttpServletResponse.SC_FORBIDDEN);
        } else if (Causes.find(fault, CspException.class).isPresent()) {
            refuse(faces, new PageNotWhole(), false);
        } else if (Causes.find(fault, ViewExpiredException.class).isPresent()) {
            openAgain(faces);
        } else if (faces.getPartialViewContext().isAjaxRequest() && !faces.getResponseComplete()) {
            LOG.log(Level.ERROR, "Behind a page", fault);
            openAgain(faces);
        } else {
            return false;
        }
        return true;
    }

    private static void refuse(FacesContext faces, Refusal refusal, boolean pressed) {
        if (pressed && faces.getPartialViewContext().isAjaxRequest()) {
            openAgain(faces);
        } else if (pressed) {
            problems().refused(faces, refusal);
            faces.renderResponse();
        } else {
            faces.getExternalContext().getRequestMap().put(ErrorPage.REFUSAL, refusal);
            sendError(faces, refusal.status());
        }
    }

    /** Malformed outside a converter: an address with a mistyped parameter, or a value that a service found wanting. */
    private static void malformed(FacesContext faces, Malformed malformed, boolean pressed) {
        if (pressed) {
            problems().malformed(faces, malformed);
            faces.renderResponse();
        } else {
            sendError(faces, HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static Problems problems() {
        return CDI.current().select(Problems.class).get();
    }

    private static void sendError(FacesContext faces, int status) {
        ExternalContext outside = faces.getExternalContext();
        try {
            outside.responseSendError(status, "");
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void openAgain(FacesContext faces) {
        String here = Paths.here((HttpServletRequest) faces.getExternalContext().getRequest());
        Paths.redirect(faces, here.contains(STALE + "=") ? here : Paths.with(here, STALE, "true"));
    }

    /** A form came without the nonce that the script of its page adds. */
    private static final class PageNotWhole extends Refusal {

        private static final long serialVersionUID = 1L;

        PageNotWhole() {
            super("page-not-whole");
        }

        @Override
        public int status() {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
    }

    /** Two people changed the same thing in the same moment; the second is told so. */
    private static final class ChangedMeanwhile extends Refusal {

        private static final long serialVersionUID = 1L;

        ChangedMeanwhile() {
            super("changed-meanwhile");
        }
    }
}
