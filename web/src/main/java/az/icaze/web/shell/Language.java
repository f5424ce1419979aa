package az.icaze.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The language of this request: the one just asked for, else the one kept in the cookie, else Azerbaijani. What the
 * browser prefers is not asked: most are set up in a language their owner does not read.
 */
@Named
@RequestScoped
public class Language {

    /** A language one may choose: its code, its own name, and its two letters on the page. */
    public record Choice(String code, String name, String sign) {}

    /** Of an address. */
    public static final String PARAMETER = "lang";

    static final String COOKIE = "icaze-lang";

    private static final List<Choice> ALL = List.of(
            new Choice("az", "Azərbaycan dili", "AZ"),
            new Choice("en", "English", "EN"),
            new Choice("ru", "Русский", "RU"));

    @Inject
    HttpServletRequest request;

    private String code;

    @PostConstruct
    void read() {
        code = known(request.getParameter(PARAMETER)).or(this::kept).orElse("az");
    }

    /** The language that the address of this request asks for; the body of a form is left alone. */
    public static Optional<String> inQuery(HttpServletRequest request) {
        String query = request.getQueryString();
        return Stream.of(query == null ? new String[0] : query.split("&"))
                .filter(part -> part.startsWith(PARAMETER + "="))
                .flatMap(part -> known(part.substring(PARAMETER.length() + 1)).stream())
                .findFirst();
    }

    static Optional<String> known(String code) {
        return ALL.stream().map(Choice::code).filter(each -> each.equals(code)).findFirst();
    }

    private Optional<String> kept() {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> known(cookie.getValue()).stream())
                .findFirst();
    }

    /** {@code az}, {@code en} or {@code ru}. */
    public String getCode() {
        return code;
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(code);
    }

    public List<Choice> getAll() {
        return ALL;
    }

    /** This page, with the same parameters, in another language. */
    public String hrefTo(String other) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        String kept = withoutLanguage(request.getQueryString());
        return Paths.inside(path) + "?" + (kept.isEmpty() ? "" : kept + "&") + PARAMETER + "=" + other;
    }

    static String withoutLanguage(String query) {
        return query == null
                ? ""
                : Stream.of(query.split("&"))
                        .filter(part -> !part.equals(PARAMETER) && !part.startsWith(PARAMETER + "="))
                        .reduce((before, part) -> before + "&" + part)
                        .orElse("");
    }
}
