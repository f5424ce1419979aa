package az.icaze.simulator.portal;

import az.icaze.simulator.Malformed;
import az.icaze.simulator.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The portal's REST interfaces: the counter, the clock, the certificates of its authority. */
@ApplicationScoped
public class Portal {

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String address;
    private final Optional<String> counterToken;
    private final Optional<String> clockToken;

    /** For the container's proxy. */
    Portal() {
        this("");
    }

    /** For the ministry as a process of its own: it needs the published certificates only. */
    public Portal(String address) {
        this(address, Optional.empty(), Optional.empty());
    }

    @Inject
    Portal(
            @ConfigProperty(name = "icaze.simulator.portal", defaultValue = "http://localhost:8080") String address,
            @ConfigProperty(name = "icaze.counter.token") Optional<String> counterToken,
            @ConfigProperty(name = "icaze.clock.token") Optional<String> clockToken) {
        this.address = address;
        this.counterToken = counterToken;
        this.clockToken = clockToken;
    }

    /** Hands an application in at the counter: person, type and two certificate requests. */
    public Answer counter(JsonObject application) {
        return json(request("/api/counter/certificates", counterToken)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(application.toString())));
    }

    public Answer clock() {
        return json(request("/api/clock", Optional.empty()).GET());
    }

    /** Returns 404 when the server was not started with a movable clock */
    public Answer moveClock(Duration offset) {
        JsonObject body = Json.createObjectBuilder()
                .add("offsetSeconds", offset.toSeconds())
                .build();
        return json(request("/api/clock", clockToken)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.toString())));
    }

    /** Fetches {@code issuing} or {@code root}. */
    public X509Certificate certificate(String name) {
        HttpResponse<byte[]> response =
                send(request("/pki/" + name + ".cer", Optional.empty()).GET());
        if (response.statusCode() != 200) {
            throw new PortalAway("/pki/" + name + ".cer answered " + response.statusCode(), null);
        }
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(response.body()));
        } catch (CertificateException unreadable) {
            throw new PortalAway("/pki/" + name + ".cer holds no certificate", unreadable);
        }
    }

    private HttpRequest.Builder request(String path, Optional<String> token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(20))
                .header("Accept", "application/json, application/problem+json;q=0.9, */*;q=0.1");
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        return request;
    }

    private Answer json(HttpRequest.Builder request) {
        HttpResponse<byte[]> response = send(request);
        return new Answer(response.statusCode(), parse(response));
    }

    private static JsonObject parse(HttpResponse<byte[]> response) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        if (!type.contains("json") || response.body().length == 0) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        try {
            return Members.read(new String(response.body(), StandardCharsets.UTF_8))
                    .json();
        } catch (Malformed unreadable) {
            throw new PortalAway("unreadable answer from " + response.uri(), unreadable);
        }
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException away) {
            throw new PortalAway("the portal at " + address + " does not answer", away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PortalAway("interrupted while waiting for the portal", stopped);
        }
    }
}
