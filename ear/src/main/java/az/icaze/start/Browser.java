package az.icaze.start;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** One visitor's way through the pages: keeps cookies, follows redirects, sends forms. */
final class Browser {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new Cookies())
            .followRedirects(Redirect.NORMAL)
            .version(Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /**
     * Goes to an address, and on to where that leads.
     *
     * @throws CannotStart when nothing answers, or anything but a page
     */
    Page open(URI address) {
        return page(HttpRequest.newBuilder(address).GET());
    }

    /** Sends a form; refused as {@link #open(URI)} is. */
    Page send(Page.Filled form) {
        return page(HttpRequest.newBuilder(form.action())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form.fields()))));
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Page page(HttpRequest.Builder request) {
        HttpRequest sent = request.timeout(PATIENCE).build();
        try {
            HttpResponse<String> answer = http.send(sent, BodyHandlers.ofString());
            Page page = new Page(answer.uri(), answer.body());
            if (answer.statusCode() != 200) {
                throw new CannotStart(answer.uri() + " answers " + answer.statusCode() + page.otherwise());
            }
            return page;
        } catch (IOException fault) {
            throw new CannotStart(sent.uri() + " does not answer: " + fault, fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Stopped while asking " + sent.uri() + ".", stopped);
        }
    }
}
