package az.icaze.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;

/** A page of XHTML in the look of the house: a heading, facts, further headings. */
final class Sheet {

    private static final String STYLE = style();

    private final org.w3c.dom.Document page;
    private final Element body;
    private Element facts;

    /** @param foot stands at the foot of every page */
    Sheet(String language, String title, String lead, String foot) {
        page = empty();
        Element html = page.createElement("html");
        html.setAttribute("lang", language);
        page.appendChild(html);
        Element head = add(html, "head");
        text(head, "title", title);
        meta(head, "subject", lead);
        meta(head, "description", lead);
        meta(head, "author", foot);
        text(head, "style", STYLE);
        body = add(html, "body");
        text(body, "p", foot).setAttribute("class", "foot");
        text(body, "h1", title);
        text(body, "p", lead).setAttribute("class", "lead");
    }

    /** Begins a table of facts. */
    void facts() {
        facts = add(add(body, "table"), "tbody");
    }

    void fact(String label, String value) {
        Element row = add(facts, "tr");
        text(row, "th", label).setAttribute("scope", "row");
        text(row, "td", value);
    }

    void heading(String heading) {
        text(body, "h2", heading);
    }

    void note(String note) {
        text(body, "p", note).setAttribute("class", "note");
    }

    org.w3c.dom.Document page() {
        return page;
    }

    private void meta(Element head, String name, String content) {
        Element meta = add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private Element text(Element parent, String name, String text) {
        Element element = add(parent, name);
        element.appendChild(page.createTextNode(text));
        return element;
    }

    private Element add(Element parent, String name) {
        Element element = page.createElement(name);
        parent.appendChild(element);
        return element;
    }

    private static org.w3c.dom.Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static String style() {
        try (InputStream style = Sheet.class.getResourceAsStream("document.css")) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
