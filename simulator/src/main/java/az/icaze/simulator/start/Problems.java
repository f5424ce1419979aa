package az.icaze.simulator.start;

import az.icaze.simulator.Malformed;
import az.icaze.simulator.Refused;
import az.icaze.simulator.Unknown;
import az.icaze.simulator.portal.PortalAway;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Refusals as problem documents (RFC 9457). */
final class Problems {

    private Problems() {}

    private static Response problem(int status, String title, String detail) {
        return Response.status(status)
                .type("application/problem+json")
                .entity(Json.createObjectBuilder()
                        .add("status", status)
                        .add("title", title)
                        .add("detail", detail)
                        .build()
                        .toString())
                .build();
    }

    /** 409, the key of the refusal as title. */
    public static final class RefusedMapper implements ExceptionMapper<Refused> {

        @Override
        public Response toResponse(Refused refused) {
            return problem(409, refused.key(), "the outside refuses");
        }
    }

    /** 404. */
    public static final class UnknownMapper implements ExceptionMapper<Unknown> {

        @Override
        public Response toResponse(Unknown unknown) {
            return problem(404, "unknown", unknown.getMessage());
        }
    }

    /** 502: the portal is not there. */
    public static final class AwayMapper implements ExceptionMapper<PortalAway> {

        @Override
        public Response toResponse(PortalAway away) {
            return problem(502, "portal-away", away.getMessage());
        }
    }

    /** 400: no JSON. */
    public static final class NoJsonMapper implements ExceptionMapper<JsonException> {

        @Override
        public Response toResponse(JsonException unreadable) {
            return problem(400, "json", unreadable.getMessage());
        }
    }

    /** 400: JSON of another form, such as a number for a text. */
    public static final class MalformedMapper implements ExceptionMapper<Malformed> {

        @Override
        public Response toResponse(Malformed malformed) {
            return problem(400, "json", malformed.getMessage());
        }
    }
}
