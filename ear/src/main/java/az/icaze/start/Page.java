package az.icaze.start;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A page as a browser would show it. */
final class Page {

    /**
     * What a browser sends when a button is pressed.
     *
     * @param fields by name: those the page holds, hidden ones among them, and what was typed over them
     */
    record Filled(URI action, Map<String, String> fields) {

        Filled {
            fields = Map.copyOf(fields);
        }
    }

    private static final String NONCE = "primefaces.nonce";

    private final URI address;
    private final Document html;

    /** The page found at this address, after every redirect. */
    Page(URI address, String html) {
        this.address = address;
        this.html = Jsoup.parse(html, address.toString());
    }

    URI address() {
        return address;
    }

    /** Whether it is the page at this path, such as {@code /sign-in-code.xhtml}. */
    boolean at(String path) {
        return address.getPath().equals(path);
    }

    List<Element> all(String css) {
        return html.select(css);
    }

    /**
     * A form as it stands, with this typed into it and this button pressed.
     *
     * @throws CannotStart when the page has no such form, or the form no such field
     */
    Filled filled(String form, Map<String, String> typed, String button) {
        if (!(html.getElementById(form) instanceof FormElement found)) {
            throw new CannotStart(address + " has no form " + form + otherwise());
        }
        Map<String, String> fields = new TreeMap<>();
        found.formData().forEach(field -> fields.put(field.key(), field.value()));
        typed.forEach((name, value) -> {
            if (fields.put(name, value) == null) {
                throw new CannotStart(address + " has no field " + name + ".");
            }
        });
        fields.put(button, "");
        // The page's script adds it to every form; without it a refusal is not shown, only that the form is unknown.
        html.select("script[nonce]").stream().findFirst().ifPresent(script -> fields.put(NONCE, script.attr("nonce")));
        return new Filled(URI.create(found.absUrl("action")), fields);
    }

    /** The words by which a list of choices names this one, such as the name of a role. */
    Optional<String> choice(String list, String value) {
        return Optional.ofNullable(html.getElementById(list)).stream()
                .flatMap(select -> select.select("option").stream())
                .filter(option -> option.val().equals(value))
                .map(Element::text)
                .findFirst();
    }

    /** What the page says went wrong, else its title: the end of a sentence about something that did not work. */
    String otherwise() {
        String wrong = html.select(".error-summary li").text();
        return ": " + (wrong.isEmpty() ? html.title() : wrong);
    }
}
