package az.icaze.signing;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;

/** What telephones show, in the three languages; at most 50 characters, filled in. */
final class PromptTexts {

    private static final String BUNDLE = "az.icaze.signing.prompts";
    private static final Set<String> LANGUAGES = Set.of("az", "en", "ru");

    private PromptTexts() {}

    /**
     * @param language one of the three
     * @throws java.util.MissingResourceException for a key that is not in the bundle
     */
    static String in(String language, PromptText text) {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("No texts in language " + language);
        }
        Locale locale = Locale.forLanguageTag(language);
        String pattern = ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        PromptTexts.class.getClassLoader(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                .getString(text.key());
        return new MessageFormat(pattern, locale).format(text.arguments().toArray());
    }
}
