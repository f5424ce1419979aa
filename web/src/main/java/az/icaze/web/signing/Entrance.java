package az.icaze.web.signing;

import az.icaze.authority.ActingFor;
import az.icaze.authority.Authorities;
import az.icaze.certificate.UsableCertificate;
import az.icaze.identity.AsanImzaType;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lets in a person whose telephone has signed: collects the proof, once, and tells the container. */
@RequestScoped
class Entrance {

    /** As whom a person without an organisation is taken: staff first, then a citizen. */
    private static final List<AsanImzaType> PERSONAL =
            List.of(AsanImzaType.GOVERNMENTAL, AsanImzaType.CITIZEN, AsanImzaType.BUSINESS);

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
        SignedInPerson personally = personally(proven);
        List<SignedInPerson> choices = authorities.choices(proven.fin(), proven.certificates()).stream()
                .map(organisation -> actingFor(proven, organisation))
                .toList();
        return new ProvenPerson(personally, choices.isEmpty() ? List.of(personally) : choices);
    }

    private static SignedInPerson personally(SignedIn proven) {
        UsableCertificate certificate = proven.certificates().stream()
                .min(Comparator.comparing(each -> PERSONAL.indexOf(each.type())))
                .orElseThrow(() -> new IllegalStateException("Signed in without a certificate"));
        return new SignedInPerson(
                proven.fin(),
                proven.name(),
                proven.phone(),
                Optional.empty(),
                Optional.empty(),
                certificate.type(),
                certificate.serial());
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
