package az.icaze.certificate;

import az.icaze.Malformed;
import az.icaze.SearchText;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which certificates of the register somebody wants to see.
 *
 * @param sought whom or what he looks for; empty for all
 * @param expiringWithinDays only live ones whose last valid date is today or at most so many days away; 0 for all
 */
public record RegisterFilter(
        Optional<Sought> sought,
        Optional<AsanImzaType> type,
        Optional<CertificateStatus> status,
        int expiringWithinDays) {

    /** Lets everything through. */
    public static final RegisterFilter NONE =
            new RegisterFilter(Optional.empty(), Optional.empty(), Optional.empty(), 0);

    public RegisterFilter {
        Objects.requireNonNull(sought, "sought");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(status, "status");
        if (expiringWithinDays < 0 || expiringWithinDays > 3660) {
            throw new IllegalArgumentException("No such time: " + expiringWithinDays);
        }
    }

    /** What a word typed into the search may mean. */
    enum Meaning {
        SERIAL,
        PHONE,
        FIN,
        NAME
    }

    /**
     * One meaning of what was typed.
     *
     * @param value of the type that the register keeps
     */
    record Criterion(Meaning meaning, Object value) {}

    /**
     * A FIN, a telephone number, a serial number or the beginning of a name, told apart by their form.
     *
     * @param text as typed, at most 120 characters
     */
    public record Sought(String text) implements Serializable {

        private static final int LONGEST = 120;
        private static final Pattern SERIAL = Pattern.compile("(?:[0-9A-Fa-f][ :]?){32}");
        private static final Pattern NUMBER = Pattern.compile("\\+?[0-9()/.\\-\\s]{9,}");
        private static final Pattern CODE = Pattern.compile("(?=.*[0-9])[0-9\\p{L}]{7}");
        private static final Pattern LETTERS = Pattern.compile("[A-HJ-NP-Za-hj-np-z]{7}");

        /**
         * @throws Malformed {@code sought} for nothing, too much or control characters; as {@link Phone} and {@link Fin}
         *     say when it has the form of one and is none
         */
        public Sought {
            text = text == null ? "" : text.strip();
            if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
                throw new Malformed("sought");
            }
            criteria(text);
        }

        /** What it may mean, the likelier first; of several the first that leads anywhere is meant. */
        List<Criterion> criteria() {
            return criteria(text);
        }

        private static List<Criterion> criteria(String text) {
            if (SERIAL.matcher(text).matches()) {
                String serial = text.replaceAll("[ :]", "").toUpperCase(Locale.ROOT);
                return List.of(new Criterion(Meaning.SERIAL, serial));
            }
            if (NUMBER.matcher(text).matches()) {
                return List.of(new Criterion(Meaning.PHONE, new Phone(text)));
            }
            if (CODE.matcher(text).matches()) {
                return List.of(new Criterion(Meaning.FIN, new Fin(text)));
            }
            List<Criterion> criteria = new ArrayList<>();
            if (LETTERS.matcher(text).matches()) {
                criteria.add(new Criterion(Meaning.FIN, new Fin(text)));
            }
            names(text).forEach(name -> criteria.add(new Criterion(Meaning.NAME, name)));
            return criteria;
        }

        /** As typed, and with the last word first: people say the given name first, the register the surname. */
        private static List<String> names(String text) {
            String name = SearchText.fold(text).replaceAll("\\s+", " ");
            int last = name.lastIndexOf(' ');
            return last < 0 ? List.of(name) : List.of(name, name.substring(last + 1) + " " + name.substring(0, last));
        }

        /** Masked: it may name a person. */
        @Override
        public String toString() {
            return "***";
        }
    }
}
