package az.icaze.web.permit;

import az.icaze.permit.DraftAnswers;
import az.icaze.web.shell.Texts;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

/** Stops at its field what no draft can keep: NUL and its like, and texts beyond all reason. Nothing else is wrong yet. */
@FacesValidator("keepable")
public class KeepableText implements Validator<String> {

    @Override
    public void validate(FacesContext faces, UIComponent field, String typed) {
        DraftAnswers.unkeepable(typed).ifPresent(wrong -> {
            // Asked for here: a view that comes back from its saved state brings its validators without what was
            // injected.
            String text =
                    FormProblems.unkeepable(CDI.current().select(Texts.class).get(), wrong, label(field));
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text), wrong);
        });
    }

    private static String label(UIComponent field) {
        return String.valueOf(field.getAttributes().get("label"));
    }
}
