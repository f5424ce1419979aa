package az.icaze.web.identity;

import az.icaze.Malformed;
import az.icaze.web.shell.Texts;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.util.function.Function;

/**
 * Makes a value of what was typed, or leaves the message of {@link Malformed} at the field. What was typed stays there.
 *
 * @param <T> a value type whose constructor decides
 */
public abstract class ValueConverter<T> implements Converter<T> {

    private final Function<String, T> value;
    private final Function<T, String> written;

    protected ValueConverter(Function<String, T> value, Function<T, String> written) {
        this.value = value;
        this.written = written;
    }

    @Override
    public T getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return value.apply(typed);
        } catch (Malformed malformed) {
            String text = CDI.current().select(Texts.class).get().of(malformed);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text), malformed);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, T value) {
        return value == null ? "" : written.apply(value);
    }
}
