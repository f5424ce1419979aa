package az.icaze;

import java.util.Locale;

/** The three languages in which the house speaks and writes. */
public enum Language {
    /** Azerbaijani: where nobody has chosen. */
    AZ,
    EN,
    RU;

    /** {@code az}, {@code en} or {@code ru}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /**
     * The language of this code.
     *
     * @throws IllegalArgumentException for anything but the three
     */
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("No such language: " + code);
    }
}
