package az.icaze.subscription;

import az.icaze.SearchText;
import az.icaze.identity.AsanImzaType;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The words that 8500 understands (rules R69, R85). */
enum Keyword {
    FERDI(AsanImzaType.CITIZEN),
    BIZNES(AsanImzaType.BUSINESS),
    DOVLET(AsanImzaType.GOVERNMENTAL),

    /** Asks how the service stands. */
    STATUS(null);

    /** Whoever types more has not typed a keyword; so a long text costs nothing. */
    private static final int LONGEST = 60;

    private static final int LONGEST_ECHO = 20;

    /** Cyrillic letters that look like a Latin one, capital or small, and what they look like. */
    private static final String SEEN = "авекмнорстухіѕјԁьг";

    private static final String SEEN_AS = "abekmhopctyxisjdbr";

    /** Cyrillic letters by their sound, in the Azerbaijani alphabet of before 1992 and in Russian. */
    private static final String HEARD = "абвдеёзијклмноөпрстуүфхэәяыі";

    private static final String HEARD_AS = "abvdeeziyklmnooprstuufxeeeii";

    private final Optional<AsanImzaType> type;

    Keyword(AsanImzaType type) {
        this.type = Optional.ofNullable(type);
    }

    /** The type of service it asks for; empty for the question how it stands. */
    Optional<AsanImzaType> type() {
        return type;
    }

    /** As people are told to type it: {@code biznes}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Keyword of(AsanImzaType type) {
        return Stream.of(values())
                .filter(keyword -> keyword.type.filter(type::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /**
     * Reads what a person typed: capital or small, with or without Azerbaijani letters, in quotes, with blanks and
     * stops, in Cyrillic letters that look or sound the same. Two keywords are none: nobody is charged for a guess.
     */
    static Optional<Keyword> read(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = SearchText.fold(Normalizer.normalize(typed, Normalizer.Form.NFKC));
        String letters = folded.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Stream.of(latin(letters, SEEN, SEEN_AS), latin(letters, HEARD, HEARD_AS))
                .flatMap(word ->
                        Stream.of(values()).filter(keyword -> keyword.word().equals(word)))
                .findFirst();
    }

    private static String latin(String letters, String from, String to) {
        StringBuilder latin = new StringBuilder(letters.length());
        letters.chars().forEach(letter -> {
            int known = from.indexOf(letter);
            latin.append(known < 0 ? (char) letter : to.charAt(known));
        });
        return latin.toString();
    }

    /** What was typed, for the answer: its first letters and digits, so that nobody is led anywhere by an echo. */
    static String echo(String typed) {
        String words = typed.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        if (words.isEmpty()) {
            return "?";
        }
        return words.codePointCount(0, words.length()) <= LONGEST_ECHO
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_ECHO)).strip() + "...";
    }
}
