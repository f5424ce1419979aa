package az.icaze.web.rest;

import az.icaze.web.shell.Texts;
import jakarta.json.Json;
import jakarta.ws.rs.core.Response;

/** A problem document (RFC 9457), in English: its readers are machines and those who run them. */
final class Problem {

    private Problem() {}

    /**
     * The answer to a request that did not succeed.
     *
     * @param key what happened, stable: the last part of the type
     * @param detail one sentence
     */
    static Response of(int status, String key, String detail) {
        return Response.status(status)
                .type("application/problem+json")
                .entity(Json.createObjectBuilder()
                        .add("type", "urn:az:icaze:problem:" + key)
                        .add("title", Texts.english("problem." + status / 100 + "xx"))
                        .add("status", status)
                        .add("detail", detail)
                        .build())
                .build();
    }
}
