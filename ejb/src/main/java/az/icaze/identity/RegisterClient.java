package az.icaze.identity;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.client.Invocation;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The wire to the state registers. A page waits behind every call, so nothing waits longer than {@value #SECONDS} s for a
 * connection or for bytes, and nothing is tried twice.
 */
@ApplicationScoped
class RegisterClient {

    private static final Logger LOG = System.getLogger(RegisterClient.class.getName());
    private static final int SECONDS = 2;

    @Inject
    @ConfigProperty(name = "icaze.registers.url")
    String url;

    @Inject
    @ConfigProperty(name = "icaze.registers.token")
    String token;

    private Client client;

    @PostConstruct
    void open() {
        client = ClientBuilder.newBuilder()
                .connectTimeout(SECONDS, TimeUnit.SECONDS)
                .readTimeout(SECONDS, TimeUnit.SECONDS)
                .build();
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /**
     * Asks once.
     *
     * @param resource from the registers' root to what is asked for
     * @param reading what the JSON means; what it cannot read is as good as no answer
     * @return empty when the register does not know it (404)
     * @throws RegisterUnavailable on every other answer and on none
     */
    <T> Optional<T> get(UnaryOperator<WebTarget> resource, Function<JsonValue, T> reading) {
        return ask(resource, Invocation.Builder::get, reading);
    }

    /** As {@link #get}, with something for the register to do; 404 is its no. */
    <T> Optional<T> post(UnaryOperator<WebTarget> resource, JsonObject body, Function<JsonValue, T> reading) {
        Entity<String> sent = Entity.entity(body.toString(), MediaType.APPLICATION_JSON_TYPE);
        return ask(resource, request -> request.post(sent), reading);
    }

    private <T> Optional<T> ask(
            UnaryOperator<WebTarget> resource,
            Function<Invocation.Builder, Response> call,
            Function<JsonValue, T> reading) {
        try (Response answer = call.apply(resource.apply(client.target(url))
                .request(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token))) {
            if (answer.getStatus() == Response.Status.NOT_FOUND.getStatusCode()) {
                return Optional.empty();
            }
            if (answer.getStatus() != Response.Status.OK.getStatusCode()) {
                throw new ProcessingException("The register answered " + answer.getStatus());
            }
            return Optional.of(reading.apply(json(answer)));
        } catch (RuntimeException e) {
            // A line that is down, a late answer, a page instead of JSON, a field that is missing: no answer, all of
            // them.
            LOG.log(Level.WARNING, "State register at {0} gave no answer: {1}", url, inOneLine(e));
            throw new RegisterUnavailable(e);
        }
    }

    /** All causes, without their places in the code: while a register is away, every click would write a page of them. */
    private static String inOneLine(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .map(cause -> String.valueOf(cause).replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " "))
                .collect(Collectors.joining("; by "));
    }

    private static JsonStructure json(Response answer) {
        try (JsonReader reader = Json.createReader(answer.readEntity(InputStream.class))) {
            return reader.read();
        }
    }
}
