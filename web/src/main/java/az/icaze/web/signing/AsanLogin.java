package az.icaze.web.signing;

import az.icaze.Roles;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.SignedInPerson;
import az.icaze.staff.StaffRoles;
import az.icaze.visit.VisitEnd;
import az.icaze.visit.Visits;
import az.icaze.web.rest.MachineCallers;
import az.icaze.web.shell.AnswerHeaders;
import az.icaze.web.shell.Language;
import az.icaze.web.shell.Paths;
import az.icaze.web.shell.StaffListener;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the container on every request who is there and with which roles; whether the visit goes on and the staff roles
 * are asked anew each time, so that what ended ends with the next click. A page that needs a person leads to the sign-in and back.
 */
@ApplicationScoped
public class AsanLogin implements HttpAuthenticationMechanism {

    /** The staff's address itself; its page is the administrators', all others go on from their own. */
    private static final String STAFF = "/staff/index.xhtml";

    @Inject
    Visitor visitor;

    @Inject
    Visits visits;

    @Inject
    StaffRoles staffRoles;

    @Inject
    StaffListener staffListener;

    @Inject
    MachineCallers machines;

    @Inject
    AnswerHeaders headers;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (context.isAuthenticationRequest()
                && context.getAuthParameters().getCredential() instanceof ProvenPerson proven) {
            visitor.enter(visits.begin(proven.person()), proven.person(), proven.choices());
            return known(context, roles(visitor.person()));
        }
        // An answer given here never meets the filters.
        headers.put(request, response);
        if (Paths.machine(request)) {
            return machines.role(request)
                    .map(role -> context.notifyContainerAboutLogin(role, Set.of(role)))
                    .orElseGet(context::doNothing);
        }
        if (Paths.resource(request)) {
            return context.doNothing();
        }
        if (staffListener.hides(request)) {
            return context.responseNotFound();
        }
        return recognise(request, response, context);
    }

    /** The person of this session, led first to what is still missing: a sign-in, an organisation. */
    private AuthenticationStatus recognise(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!visitor.isSignedIn()) {
            return context.isProtected()
                    ? sendTo(lost(back(request), request), request, response, context)
                    : context.doNothing();
        }
        Optional<VisitEnd> end = visits.look(visitor.id(), visitor.person(), !Paths.poll(request));
        if (end.isPresent()) {
            visitor.leave();
            String address = context.isProtected() ? back(request) : Landing.SIGN_IN;
            return sendTo(lost(EndedVisit.told(address, end.get()), request), request, response, context);
        }
        if (!visitor.isChosen()
                && context.isProtected()
                && !request.getServletPath().equals(Landing.CHOOSE)) {
            return sendTo(Landing.CHOOSE, request, response, context);
        }
        Set<String> roles = roles(visitor.person());
        return STAFF.equals(request.getServletPath()) && !roles.contains(Roles.ADMINISTRATOR)
                ? sendTo(Landing.DESK, request, response, context)
                : known(context, roles);
    }

    private Set<String> roles(SignedInPerson person) {
        Set<String> roles = new HashSet<>(Set.of(Roles.PERSON));
        if (person.certificateType() == AsanImzaType.GOVERNMENTAL) {
            staffRoles.of(person.fin()).forEach(role -> roles.add(role.name()));
        }
        return roles;
    }

    private AuthenticationStatus known(HttpMessageContext context, Set<String> roles) {
        // The container writes this name into its logs; the services get the person as an argument.
        return context.notifyContainerAboutLogin(visitor.person().fin().masked(), roles);
    }

    /** Back to this page after the sign-in, in the language that was asked for with it. */
    private static String back(HttpServletRequest request) {
        String back = Paths.with(Landing.SIGN_IN, "next", Paths.here(request));
        return Language.inQuery(request)
                .map(code -> Paths.with(back, Language.PARAMETER, code))
                .orElse(back);
    }

    /** A form that the person sent is told apart, so that the loss is not a silent one. */
    private static String lost(String address, HttpServletRequest request) {
        return request.getMethod().equals("POST") && !Paths.poll(request) ? EndedVisit.lost(address) : address;
    }

    private static AuthenticationStatus sendTo(
            String address, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!Paths.behindThePage(request)) {
            return context.redirect(address);
        }
        try {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                            + address.replace("&", "&amp;") + "\"/></partial-response>");
            response.flushBuffer();
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException gone) {
            // The browser closed the connection: there is nobody to send anywhere.
            return AuthenticationStatus.SEND_FAILURE;
        }
    }
}
