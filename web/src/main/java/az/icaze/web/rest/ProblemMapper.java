package az.icaze.web.rest;

import az.icaze.Malformed;
import az.icaze.Refusal;
import az.icaze.web.shell.Causes;
import az.icaze.web.shell.Texts;
import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;

/** The one place where machines learn what went wrong: refusal, malformed input, wrong request, fault. */
@Provider
public class ProblemMapper implements ExceptionMapper<Exception> {

    private static final System.Logger LOG = System.getLogger(ProblemMapper.class.getName());

    @Override
    public Response toResponse(Exception thrown) {
        Optional<Refusal> refusal = Causes.find(thrown, Refusal.class);
        if (refusal.isPresent()) {
            Refusal no = refusal.get();
            return Problem.of(
                    no.status(),
                    no.key(),
                    Texts.english(no.key(), no.arguments().toArray()));
        }
        Optional<Malformed> malformed = Causes.find(thrown, Malformed.class);
        if (malformed.isPresent()) {
            return Problem.of(
                    400, malformed.get().key(), Texts.english(malformed.get().key()));
        }
        if (Causes.find(thrown, OptimisticLockException.class).isPresent()) {
            return Problem.of(409, "refusal.changed-meanwhile", Texts.english("refusal.changed-meanwhile"));
        }
        if (Causes.find(thrown, EJBAccessException.class).isPresent()) {
            return status(403);
        }
        if (Causes.find(thrown, JsonException.class).isPresent()) {
            return status(400);
        }
        return thrown instanceof WebApplicationException known ? status(known) : fault(thrown);
    }

    private static Response status(WebApplicationException known) {
        Response answer = known.getResponse();
        Response.ResponseBuilder problem = Response.fromResponse(status(answer.getStatus()));
        for (String header : new String[] {HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.ALLOW}) {
            if (answer.getHeaderString(header) != null) {
                problem.header(header, answer.getHeaderString(header));
            }
        }
        return problem.build();
    }

    private static Response status(int status) {
        return Problem.of(
                status, "http." + status, Response.Status.fromStatusCode(status).getReasonPhrase());
    }

    private static Response fault(Exception thrown) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.ERROR, id + ": 500", thrown);
        return Problem.of(500, "fault", id);
    }
}
