package az.icaze.web.signing;

import az.icaze.authority.ActingFor;
import az.icaze.authority.Authorities;
import az.icaze.identity.SignedInPerson;
import az.icaze.signing.SignIns;
import az.icaze.signing.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lets in a person whose telephone has signed: collects the proof, once, and tells the container. */
@RequestScoped
class Entrance {

    @Inject
    SignIns signIns;

    @Inject
    Authorities authorities;

    @Inject
    SecurityContext security;

    /**
     * Makes the session that of the person who signed.
     *
     * @throws az.icaze.signing.SignInNotReady when the proof was collected before
     */
    void enter(UUID session) {
        ProvenPerson proven = proven(signIns.complete(session));
        ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) outside.getRequest(),
                (HttpServletResponse) outside.getResponse(),
                AuthenticationParameters.withParams().newAuthentication(true).credential(proven));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new IllegalStateException("The container answered " + status);
        }
    }

    ProvenPerson proven(SignedIn proven) {
        SignedInPerson personally = proven.personally();
        List<SignedInPerson> choices = authorities.choices(proven.fin(), proven.certificates()).stream()
                .map(organisation -> actingFor(proven, organisation))
                .toList();
        return new ProvenPerson(personally, choices.isEmpty() ? List.of(personally) : choices);
    }

    private static SignedInPerson actingFor(SignedIn proven, ActingFor organisation) {
        return new SignedInPerson(
                proven.fin(),
                proven.name(),
                proven.phone(),
                Optional.of(organisation.voen()),
                Optional.of(organisation.name()),
                organisation.certificateType(),
                organisation.certificateSerial());
    }
}
