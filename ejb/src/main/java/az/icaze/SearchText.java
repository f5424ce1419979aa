package az.icaze;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for all the ways a name is typed: with and without Azerbaijani letters, small or capital. */
public final class SearchText {

    private static final String FROM = "əıöüçşğ";
    private static final String TO = "eioucsg";

    private SearchText() {}

    /** The text in small letters of which every keyboard has all, without blanks at its ends. */
    public static String fold(String text) {
        String small = text.replace('İ', 'i').replace('I', 'i').toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(small.length());
        Normalizer.normalize(small, Normalizer.Form.NFC).chars().forEach(character -> {
            int known = FROM.indexOf(character);
            folded.append(known < 0 ? (char) character : TO.charAt(known));
        });
        return folded.toString().strip();
    }
}
