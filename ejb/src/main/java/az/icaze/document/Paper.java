package az.icaze.document;

import az.icaze.Language;
import az.icaze.Sha256;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A document as a page to read: what it is, its content, and the signature it was given under. It is built element by
 * element, so that a name from a register stays text whatever characters it holds.
 */
final class Paper {

    private final Document document;
    private final PaperWords words;
    private final JsonObject content;
    private final Sheet sheet;

    private Paper(Document document, PaperWords words) {
        this.document = document;
        this.words = words;
        this.content = content(document);
        String lead = "lead." + document.kind();
        this.sheet = new Sheet(
                words.language(),
                words.of("title." + document.kind()),
                words.of(lead + "." + content.getString("asksFor", ""), lead),
                words.of("issuer") + " · " + document.reference());
    }

    static Sheet of(Document document, Language language) {
        Paper paper = new Paper(document, new PaperWords(language));
        paper.draw();
        return paper.sheet;
    }

    private void draw() {
        sheet.facts();
        sheet.fact(words.of("number"), document.reference().value());
        sheet.fact(words.of("made"), PaperWords.moment(document.madeAt()));
        facts(content);
        lists(content);
        document.evidence().ifPresent(this::evidence);
        if (signedByHand()) {
            sheet.note(words.of("note.by-hand"));
            sheet.note(words.of("sign.here"));
        }
        sheet.note(words.of(document.evidence().isPresent() ? "note.signed" : "note.kept"));
    }

    /** What a person asks for or agrees to with the operator, and no telephone signed. */
    private boolean signedByHand() {
        boolean asked = document.kind() == DocumentKind.APPLICATION || document.kind() == DocumentKind.ANNEX;
        return asked && document.evidence().isEmpty();
    }

    private static JsonObject content(Document document) {
        try (JsonReader reader = Json.createReader(new StringReader(document.content()))) {
            return reader.readObject();
        }
    }

    private void facts(JsonObject content) {
        for (String name : PaperWords.ordered(content.keySet())) {
            if (content.get(name) instanceof JsonString value) {
                sheet.fact(words.label(name), words.value(name, value.getString()));
            }
        }
    }

    private void lists(JsonObject content) {
        for (String name : PaperWords.ordered(content.keySet())) {
            if (content.get(name) instanceof JsonArray list) {
                sheet.heading(words.label(name));
                list.forEach(this::entry);
            }
        }
    }

    /** Data, or a whole certificate, of which people read what it says. */
    private void entry(JsonValue entry) {
        sheet.facts();
        facts(entry instanceof JsonString whole ? IssuedCertificate.read(whole.getString()) : entry.asJsonObject());
    }

    private void evidence(Evidence evidence) {
        byte[] hash = Sha256.of(document.content().getBytes(StandardCharsets.UTF_8));
        sheet.heading(words.of("evidence"));
        sheet.facts();
        sheet.fact(words.of("evidence.at"), PaperWords.moment(evidence.signedAt()));
        sheet.fact(words.of("evidence.certificate"), evidence.certificateSerial());
        sheet.fact(words.of("evidence.hash"), HexFormat.of().withUpperCase().formatHex(hash));
        sheet.fact(words.of("evidence.signature"), Base64.getEncoder().encodeToString(evidence.signature()));
    }
}
