package az.icaze.web.permit;

import az.icaze.permit.DraftAnswers;
import az.icaze.permit.Question;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The answers of a draft before it is confirmed: as the permit will show them, as typed while they are not understood. */
@Named
@RequestScoped
public class CheckedAnswers {

    @Inject
    ShownDraft draft;

    @Inject
    ShownPermit permit;

    @Inject
    PermitWords words;

    /**
     * The answer as it was typed.
     *
     * @param field by {@link Question#field}
     */
    public String to(String field) {
        return getTyped().byField().get(field);
    }

    /** Every answer as it was typed. */
    public DraftAnswers getTyped() {
        return draft.getSheet().answers();
    }

    public String getDocument() {
        String understood = permit.sheet().answers().document();
        return understood.isEmpty() ? to(Question.DOCUMENT.field()) : understood;
    }

    public String getPlates() {
        List<String> understood = permit.sheet().answers().plates();
        List<String> typed = getTyped().plates();
        return String.join(", ", understood.size() == typed.size() ? words.plates(understood) : typed);
    }
}
