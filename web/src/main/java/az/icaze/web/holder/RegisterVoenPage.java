package az.icaze.web.holder;

import az.icaze.holder.MyAsanImza;
import az.icaze.holder.RequestKind;
import az.icaze.holder.VoenView;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Voen;
import az.icaze.web.shell.Language;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** To be registered as an entrepreneur, with the Citizen certificate (rule R44), and what became of it. */
@Named
@RequestScoped
public class RegisterVoenPage {

    private static final String HERE = "/asan-imza/voen?faces-redirect=true";

    static final String AFTER_SIGNING = HERE + "&done=true";

    @Inject
    MyAsanImza own;

    @Inject
    Visitor visitor;

    @Inject
    Turnstile turnstile;

    @Inject
    Language language;

    private Optional<VoenView> view;
    private boolean done;

    /** Rings for PIN2. */
    public String ask() {
        return turnstile.once(() -> {
            own.registerVoen(visitor.person(), language.getCode());
            return SignRequestPage.HERE;
        });
    }

    /** Called every few seconds while the tax service is told: shows the page anew when it has answered. */
    public void look() {
        if (!isAwaited()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getApplication().getNavigationHandler().handleNavigation(faces, null, AFTER_SIGNING);
        }
    }

    private Optional<VoenView> view() {
        if (view == null) {
            view = own.voen(visitor.person());
        }
        return view;
    }

    /** Whether what was signed waits for the tax service. */
    public boolean isAwaited() {
        return view().filter(known -> known.voen().isEmpty()).isPresent();
    }

    /** The VÖEN he has; empty as long as he has none by this way. */
    public String getVoen() {
        return view().flatMap(VoenView::voen).map(Voen::value).orElse("");
    }

    /** Whether he had it before he applied. */
    public boolean isExisted() {
        return view().filter(VoenView::existed).isPresent();
    }

    public String getNumber() {
        return view().map(VoenView::number).orElse("");
    }

    /** Whether there is anything to apply for, with the certificate it is signed with. */
    public boolean isOpen() {
        return isCitizen() && view().isEmpty();
    }

    public boolean isCitizen() {
        return visitor.person().certificateType() == AsanImzaType.CITIZEN;
    }

    /** Key of why it came to nothing; empty where one does not come from signing. */
    public String getFailure() {
        return Optional.of(visitor.person())
                .filter(holder -> done && view().isEmpty())
                .flatMap(holder -> own.outcome(RequestKind.VOEN, holder))
                .orElse("");
    }

    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }
}
