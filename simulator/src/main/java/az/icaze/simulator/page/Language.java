package az.icaze.simulator.page;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** The language of the pages: the one asked for last with {@code ?lang=}, else Azerbaijani. */
@Named
@SessionScoped
public class Language implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A language one may choose: its code, its own name, and its two letters on the page. */
    public record Choice(String code, String name, String sign) {}

    private static final List<Choice> ALL = List.of(
            new Choice("az", "Azərbaycan dili", "AZ"),
            new Choice("en", "English", "EN"),
            new Choice("ru", "Русский", "RU"));

    private String code = "az";

    public String getCode() {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("lang");
        if (ALL.stream().anyMatch(choice -> choice.code().equals(asked))) {
            code = asked;
        }
        return code;
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(getCode());
    }

    public List<Choice> getAll() {
        return ALL;
    }
}
