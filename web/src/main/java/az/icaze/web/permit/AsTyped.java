package az.icaze.web.permit;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** Leaves a date as it was typed: a draft keeps {@code 31.11.2026} and says what is wrong with it (rule R23). */
@FacesConverter("asTyped")
public class AsTyped implements Converter<String> {

    @Override
    public String getAsObject(FacesContext faces, UIComponent field, String typed) {
        return typed;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, String kept) {
        return kept;
    }
}
