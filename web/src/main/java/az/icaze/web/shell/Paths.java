package az.icaze.web.shell;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Addresses inside the portal. */
public final class Paths {

    private Paths() {}

    /** A style sheet, script, font or picture: nobody is asked who wants it, and browsers may keep it. */
    public static boolean resource(HttpServletRequest request) {
        return request.getServletPath().startsWith("/jakarta.faces.resource/");
    }

    /** Spoken to by machines with a token of their own, without a session. */
    public static boolean machine(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api")
                || request.getServletPath().startsWith("/pki");
    }

    /** Sent by a page that waits, not by the person before it: each {@code p:poll} has the id {@code look}. */
    public static boolean poll(HttpServletRequest request) {
        return behindThePage(request)
                && request.getMethod().equals("POST")
                && String.valueOf(request.getParameter("jakarta.faces.source")).endsWith(":look");
    }

    /** Sent by a script of the page, which wants an answer in the format of Faces. */
    public static boolean behindThePage(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /**
     * Path and query of this request, without the language asked for. A form is sent to an address without parameters
     * and names what it is about in a field of its own, {@code number}.
     */
    public static String here(HttpServletRequest request) {
        String query = Language.withoutLanguage(request.getQueryString());
        // Only of a form: parameters of a body in anything but a POST are not to be read at all.
        String about = request.getMethod().equals("POST") ? request.getParameter("number") : null;
        if (query.isEmpty() && about != null) {
            return with(inside(request.getRequestURI()), "number", about);
        }
        return inside(request.getRequestURI()) + (query.isEmpty() ? "" : "?" + query);
    }

    /** With one slash in front: two lead a browser to another host, and whoever asks chooses how many he sends. */
    static String inside(String path) {
        return path.replaceFirst("^/{2,}", "/");
    }

    /** A page's address with one more parameter. */
    public static String with(String page, String parameter, String value) {
        return page + (page.indexOf('?') < 0 ? "?" : "&") + parameter + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** {@code page=2&status=SENT}: what an address says, in the order of the names; nothing of what is empty. */
    public static String query(Map<String, String> said) {
        return new TreeMap<>(said)
                .entrySet().stream()
                        .filter(part -> !part.getValue().isEmpty())
                        .map(part -> part.getKey() + "=" + part.getValue())
                        .collect(Collectors.joining("&"));
    }

    /** Sends the browser to an address. */
    public static void redirect(FacesContext faces, String address) {
        try {
            faces.getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether an address that came with a request leads to a page of this portal, and nowhere else. */
    public static boolean local(String address) {
        if (address == null || !address.matches("/[A-Za-z0-9].*|/") || address.matches("(?s).*[\\\\\\p{Cntrl}].*")) {
            return false;
        }
        try {
            URI uri = new URI(address);
            return uri.getScheme() == null && uri.getRawAuthority() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
