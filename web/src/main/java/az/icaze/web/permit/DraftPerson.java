package az.icaze.web.permit;

import az.icaze.permit.PermitAnswers;
import az.icaze.permit.PermitSheet;
import az.icaze.permit.RegisterState;
import az.icaze.web.shell.Show;
import az.icaze.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whom a draft is for, as far as the house knows: by the register, by hand, or by initials only (rule R21). */
@Named
@RequestScoped
public class DraftPerson {

    @Inject
    ShownPermit permit;

    @Inject
    Show show;

    @Inject
    Texts texts;

    private PermitSheet sheet() {
        return permit.sheet();
    }

    /** Surname, name and patronymic; empty while only initials are known. */
    public String getName() {
        return sheet().answers().fullName();
    }

    /** {@code 14.03.1984}, or a dash. */
    public String getBirth() {
        return show.day(sheet().answers().birthDate());
    }

    /** Name and date of birth, and whether nobody vouches for them; initials while no more is known. */
    public String getDescription() {
        PermitAnswers answers = sheet().answers();
        if (answers.fullName().isEmpty()) {
            return sheet().person();
        }
        String person = answers.fullName() + ", " + show.day(answers.birthDate());
        return isUnverified() ? person + " (" + texts.of("check.unverified") + ")" : person;
    }

    /** Whether name and date of birth are typed ones, which can be changed, and not the register's. */
    public boolean isUnverified() {
        return sheet().register() == RegisterState.UNVERIFIED;
    }

    public String getFin() {
        return sheet().fin().value();
    }
}
