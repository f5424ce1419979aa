package az.icaze.web.shell;

import az.icaze.Malformed;
import az.icaze.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every text a person reads, in the language of this request. On pages without arguments: {@code #{t['key']}}. */
@Named
@RequestScoped
public class Texts {

    private static final String BUNDLE = "az.icaze.web.texts";

    @Inject
    Language language;

    /**
     * The text under a key.
     *
     * @param key of the bundle; a key that is not there is a fault
     * @param arguments for {@code {0}}, {@code {1}}…, written as they are: numbers and dates come formatted
     */
    public String of(String key, Object... arguments) {
        String text = bundle().getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, language.getLocale()).format(arguments);
    }

    /** As {@link #of}, for keys made of a code that another room may have more of than there are words. */
    public String orElse(String key, String code) {
        return bundle().containsKey(key) ? of(key) : code;
    }

    /** For machines: English, whatever the request's language. */
    public static String english(String key, Object... arguments) {
        String text = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH).getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.ENGLISH).format(arguments);
    }

    public String of(Refusal refusal) {
        return of(refusal.key(), refusal.arguments().toArray());
    }

    /** What the person can do after this refusal: the text under its key with {@code .next}; empty where there is none. */
    public String next(Refusal refusal) {
        String key = refusal.key() + ".next";
        return bundle().containsKey(key) ? of(key, refusal.arguments().toArray()) : "";
    }

    /** As {@link #next(Refusal)}, of what another key says, perhaps of none. */
    public String nextOf(String key) {
        String next = key + ".next";
        return bundle().containsKey(next) ? of(next) : "";
    }

    public String of(Malformed malformed) {
        return of(malformed.key());
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, language.getLocale());
    }
}
