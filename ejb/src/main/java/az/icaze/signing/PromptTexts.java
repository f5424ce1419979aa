package az.icaze.signing;

import az.icaze.Language;
import java.text.MessageFormat;

/** What telephones show, in the three languages; at most 50 characters, filled in. */
final class PromptTexts {

    private PromptTexts() {}

    /**
     * @param code of one of the three languages
     * @throws java.util.MissingResourceException for a key that is not in the bundle
     */
    static String in(String code, PromptText text) {
        Language language = Language.of(code);
        String pattern = language.texts(PromptTexts.class, "prompts").getString(text.key());
        return new MessageFormat(pattern, language.locale())
                .format(text.arguments().toArray());
    }
}
