package az.icaze.web.permit;

import az.icaze.permit.Permits;
import az.icaze.signing.SessionState;
import az.icaze.signing.SessionView;
import az.icaze.web.shell.OpenedAs;
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
 * whether or not this page is open; then the page that tells the end takes over.
 */
@Named
@RequestScoped
public class ConfirmPermitPage {

    /** A person has two minutes for an answer. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Inject
    Permits permits;

    @Inject
    Visitor visitor;

    @Inject
    OpenedAs page;

    @Inject
    AskedPermit asked;

    @Inject
    ShownPermit permit;

    @Inject
    Clock clock;

    private Optional<SessionView> session;

    /** Where to go instead when nothing is waited for. */
    public String open() {
        return isWaiting() ? null : end();
    }

    /** Called every few seconds: leaves for the page that tells the end as soon as there is one. */
    public void look() {
        if (!isWaiting()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getApplication().getNavigationHandler().handleNavigation(faces, null, end());
        }
    }

    public String cancel() {
        permits.cancelConfirmation(asked.number(), visitor.person());
        return end() + (permit.isDraft() ? "&cancelled=true" : "");
    }

    private String end() {
        return asked.to(permit.isDraft() ? "/permits/retry" : "/permits/finish");
    }

    private Optional<SessionView> session() {
        if (session == null) {
            session = permits.confirmation(asked.number(), page.reader())
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
}
