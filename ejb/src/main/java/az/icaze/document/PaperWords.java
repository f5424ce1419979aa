package az.icaze.document;

import az.icaze.Language;
import az.icaze.identity.Phone;
import az.icaze.time.BakuTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

/** The words of a document in one language, and how the values of its content are written. */
final class PaperWords {

    /** What stands first, in this order; anything else follows as the content has it. */
    private static final List<String> ORDER = List.of(
            "application",
            "asksFor",
            "name",
            "fin",
            "document",
            "phone",
            "organisation",
            "organisationName",
            "position",
            "userId",
            "operator",
            "serviceType",
            "serviceUntil",
            "keptUntil",
            "type",
            "subject",
            "serial",
            "authentication",
            "signing",
            "validUntil");

    private static final Set<String> DAYS = Set.of("serviceUntil", "keptUntil", "validUntil");
    private static final Set<String> CODES =
            Set.of("asksFor", "type", "serviceType", "operator", "covers", "charge", "paper");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm:ss");

    private final Language language;
    private final ResourceBundle texts;

    PaperWords(Language language) {
        this.language = language;
        this.texts = language.texts(PaperWords.class, "document");
    }

    /** For the attribute {@code lang}. */
    String language() {
        return language.code();
    }

    /** @throws java.util.MissingResourceException for a key that is not in the bundle */
    String of(String key) {
        return texts.getString(key);
    }

    /** The text under a key, or under a plainer one where there is none of its own. */
    String of(String key, String plainer) {
        return of(texts.containsKey(key) ? key : plainer);
    }

    /** The names of a content, in the order in which people read them. */
    static List<String> ordered(Set<String> names) {
        List<String> rest = names.stream().filter(name -> !ORDER.contains(name)).toList();
        return Stream.concat(ORDER.stream().filter(names::contains), rest.stream())
                .toList();
    }

    String label(String name) {
        return of("label." + name);
    }

    /** A value of the content under this name. */
    String value(String name, String value) {
        if (DAYS.contains(name)) {
            return DAY.format(LocalDate.parse(value));
        }
        if (CODES.contains(name)) {
            return of("value." + value);
        }
        return name.equals("phone") ? new Phone(value).formatted() : value;
    }

    /** In Baku. */
    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(BakuTime.ZONE));
    }
}
