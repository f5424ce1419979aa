package az.icaze.web.permit;

import az.icaze.permit.ConfirmationNote;
import az.icaze.permit.PermitRegister;
import az.icaze.permit.PermitStatus;
import az.icaze.permit.Permits;
import az.icaze.signing.SessionState;
import az.icaze.signing.SessionView;
import az.icaze.web.shell.Texts;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Waits for PIN2 on the phone, showing the code to compare. It only looks on: the phone's answer confirms the permit
 * whether or not this page is open; then it shows the way on, or why the permit is still a draft.
 */
@Named
@RequestScoped
public class ConfirmPermitPage {

    /** A person has two minutes for an answer. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Inject
    Permits permits;

    @Inject
    PermitRegister register;

    @Inject
    Visitor visitor;

    @Inject
    AskedPermit asked;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    private Optional<SessionView> session;
    private ConfirmationNote note;

    /** Where to go instead, once the permit is confirmed. */
    public String open() {
        return isWaiting() || isDraft() ? null : asked.to("/permits/finish");
    }

    /** Called every few seconds: leaves for the page that tells the end as soon as there is one. */
    public void look() {
        if (!isWaiting()) {
            String next = asked.to(isDraft() ? "/permits/confirm" : "/permits/finish");
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getApplication().getNavigationHandler().handleNavigation(faces, null, next);
        }
    }

    public String cancel() {
        permits.cancelConfirmation(asked.number(), visitor.person());
        return asked.to("/permits/confirm");
    }

    private boolean isDraft() {
        return register.sheet(asked.number(), visitor.person()).status() == PermitStatus.DRAFT;
    }

    private Optional<SessionView> session() {
        if (session == null) {
            session = permits.confirmation(asked.number(), visitor.person())
                    .filter(each -> each.state() == SessionState.RUNNING);
        }
        return session;
    }

    public boolean isWaiting() {
        return session().isPresent();
    }

    /** The number the prompt went to, shortened. */
    public String getPhone() {
        return visitor.person().phone().masked();
    }

    public List<String> getDigits() {
        return session().map(each -> List.of(each.verificationCode().split(""))).orElse(List.of());
    }

    private Duration left() {
        return session()
                .map(each -> Duration.between(clock.instant(), each.expires()))
                .filter(left -> !left.isNegative())
                .orElse(Duration.ZERO);
    }

    /** {@code 1:24}. */
    public String getLeft() {
        return "%d:%02d".formatted(left().toMinutes(), left().toSecondsPart());
    }

    public long getPercent() {
        return Math.min(100, left().toMillis() * 100 / PATIENCE.toMillis());
    }

    private ConfirmationNote note() {
        if (note == null) {
            note = permits.draft(asked.number(), visitor.person())
                    .note()
                    .orElseGet(() -> new ConfirmationNote("confirm.none", List.of(), clock.instant()));
        }
        return note;
    }

    /** Why the permit is not confirmed. */
    public String getOutcome() {
        return texts.of(note().key(), note().arguments().toArray());
    }

    /** What to do about it, where the telephone is the reason; the house's own reasons say so themselves. */
    public String getNextStep() {
        return note().key().startsWith("outcome.") ? texts.of(note().key() + ".next") : "";
    }
}
