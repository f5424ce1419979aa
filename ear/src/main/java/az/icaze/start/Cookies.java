package az.icaze.start;

import java.net.CookieHandler;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The cookies of one visitor of one site. They are Secure and yet taken over plain HTTP, as browsers do for
 * {@code localhost} and {@link java.net.CookieManager} does not.
 */
final class Cookies extends CookieHandler {

    private final Map<String, String> values = new TreeMap<>();

    @Override
    public synchronized Map<String, List<String>> get(URI address, Map<String, List<String>> headers) {
        String all = values.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? Map.of() : Map.of("Cookie", List.of(all));
    }

    @Override
    public synchronized void put(URI address, Map<String, List<String>> headers) {
        headers.forEach((name, lines) -> {
            if (name.equalsIgnoreCase("Set-Cookie")) {
                lines.forEach(this::keep);
            }
        });
    }

    private void keep(String line) {
        for (HttpCookie cookie : HttpCookie.parse("Set-Cookie: " + line)) {
            if (cookie.getMaxAge() == 0) {
                values.remove(cookie.getName());
            } else {
                values.put(cookie.getName(), cookie.getValue());
            }
        }
    }
}
