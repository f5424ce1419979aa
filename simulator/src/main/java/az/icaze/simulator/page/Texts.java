package az.icaze.simulator.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Texts with places to fill, in the language of the page. */
@Named
@RequestScoped
public class Texts {

    @Inject
    Language language;

    /** The text under the key, {0}, {1}… replaced. */
    public String of(String key, Object... arguments) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "az.icaze.simulator.texts", language.getLocale(), Texts.class.getClassLoader());
        return new MessageFormat(texts.getString(key), language.getLocale()).format(arguments);
    }
}
