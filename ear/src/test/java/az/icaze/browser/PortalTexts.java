package az.icaze.browser;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The portal's own words, to compare what a page says with what it should say. */
final class PortalTexts {

    private final Locale language;
    private final Properties texts = new Properties();

    PortalTexts(String language) {
        this.language = Locale.forLanguageTag(language);
        Path bundle = Path.of("../web/src/main/resources/az/icaze/web/texts_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No text " + key);
        }
        return arguments.length == 0 ? text : new MessageFormat(text, language).format(arguments);
    }
}
