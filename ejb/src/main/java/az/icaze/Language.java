package az.icaze;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

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
     * Texts in this language.
     *
     * @param beside a class of the package in which the bundle lies
     * @param name of the bundle, without language: {@code sms}
     * @throws java.util.MissingResourceException when there is none; another language is never shown instead
     */
    public ResourceBundle texts(Class<?> beside, String name) {
        return ResourceBundle.getBundle(
                beside.getPackageName() + "." + name,
                locale(),
                beside.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
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
