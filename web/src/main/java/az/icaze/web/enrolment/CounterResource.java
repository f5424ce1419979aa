package az.icaze.web.enrolment;

import az.icaze.Malformed;
import az.icaze.Roles;
import az.icaze.certificate.IssuedCertificates;
import az.icaze.enrolment.Counter;
import az.icaze.enrolment.CounterApplication;
import az.icaze.enrolment.ShownDocument;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.DocumentNumber;
import az.icaze.identity.Fin;
import az.icaze.identity.Machine;
import az.icaze.identity.Phone;
import az.icaze.identity.Voen;
import az.icaze.pki.Pkcs10;
import az.icaze.web.rest.Body;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;

/**
 * {@code POST /api/counter/certificates}: 201 with the pair of certificates; 200 with the same when the same keys and type
 * were sent before; 409 while the operator's service is not active.
 */
@RequestScoped
@Path("/counter/certificates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CounterResource {

    @Inject
    Counter counter;

    /** Issues a pair of certificates for a person who stands at the counter. */
    @POST
    public Response issue(JsonObject application, @Context SecurityContext caller) {
        if (!caller.isUserInRole(Roles.COUNTER)) {
            throw new NotAuthorizedException("Bearer");
        }
        IssuedCertificates issued = counter.issue(read(new Body(application, "counter-application")), Machine.COUNTER);
        return Response.status(issued.repeated() ? Response.Status.OK : Response.Status.CREATED)
                .entity(Json.createObjectBuilder()
                        .add("userId", issued.userId().value())
                        .add("authenticationCertificate", base64(issued.authentication()))
                        .add("signingCertificate", base64(issued.signing()))
                        .build())
                .build();
    }

    private static CounterApplication read(Body application) {
        return new CounterApplication(
                new Fin(application.required("fin")),
                new DocumentNumber(application.required("document")),
                new Phone(application.required("phone")),
                type(application.required("type")),
                application.text("organisation").map(Voen::new),
                application.text("position"),
                application.texts("documents").stream()
                        .map(CounterResource::document)
                        .collect(Collectors.toSet()),
                request(application.required("authenticationRequest")),
                request(application.required("signingRequest")));
    }

    private static AsanImzaType type(String name) {
        return Arrays.stream(AsanImzaType.values())
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Malformed("counter-application"));
    }

    private static ShownDocument document(String code) {
        return Arrays.stream(ShownDocument.values())
                .filter(document -> document.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new Malformed("counter-application"));
    }

    private static Pkcs10 request(String base64) {
        try {
            return new Pkcs10(Base64.getDecoder().decode(base64));
        } catch (Malformed known) {
            throw known;
        } catch (IllegalArgumentException notBase64) {
            throw new Malformed("certification-request");
        }
    }

    private static String base64(X509Certificate certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (CertificateEncodingException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
