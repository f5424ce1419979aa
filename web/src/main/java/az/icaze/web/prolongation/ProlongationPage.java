package az.icaze.web.prolongation;

import az.icaze.identity.AsanImzaType;
import az.icaze.prolongation.ProlongationOptions;
import az.icaze.prolongation.ProlongationState;
import az.icaze.prolongation.ProlongationView;
import az.icaze.prolongation.Prolongations;
import az.icaze.prolongation.Timeline;
import az.icaze.signing.SessionState;
import az.icaze.signing.SessionView;
import az.icaze.web.shell.Language;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How far the prolongation on one's own number is, and the application to prolong (rules R66–R84). */
@Named
@RequestScoped
public class ProlongationPage {

    private static final String HERE = "/prolongation/index?faces-redirect=true";

    @Inject
    Prolongations prolongations;

    @Inject
    Visitor visitor;

    @Inject
    Turnstile turnstile;

    @Inject
    Language language;

    @Inject
    TimelineWords words;

    private Timeline timeline;
    private ProlongationOptions options;
    private boolean further = true;

    /** Rings for PIN2. */
    public String apply() {
        Set<AsanImzaType> types = EnumSet.of(AsanImzaType.CITIZEN);
        if (further) {
            types.addAll(getOptions().types());
        }
        turnstile.once(() ->
                prolongations.apply(types, visitor.person(), language.getCode()).id());
        return "/prolongation/sign?faces-redirect=true";
    }

    public String withdraw() {
        return turnstile.once(() -> {
            prolongations.withdraw(visitor.person());
            return HERE;
        });
    }

    public Timeline getTimeline() {
        if (timeline == null) {
            timeline = prolongations.timeline(visitor.person());
        }
        return timeline;
    }

    public ProlongationOptions getOptions() {
        if (options == null) {
            options = prolongations.options(visitor.person());
        }
        return options;
    }

    /** The steps in words. */
    public List<TimelineWords.Line> getLines() {
        return words.lines(getTimeline(), TimelineWords.Reader.HOLDER);
    }

    /** Business or Governmental, where it can be prolonged, too; empty without one. */
    public String getOther() {
        return getOptions().types().stream()
                .filter(type -> type != AsanImzaType.CITIZEN)
                .map(AsanImzaType::name)
                .findFirst()
                .orElse("");
    }

    /**
     * Why nobody can apply although it is time to: key of the text; empty where one can, or something else is next. An
     * application needs a Citizen certificate that can be used (rules R66, R67).
     */
    public String getHindrance() {
        return getTimeline()
                .now()
                .map(Timeline.Step::kind)
                .filter(kind -> kind == Timeline.Kind.VISIT_FOR_CITIZEN
                        || (kind == Timeline.Kind.APPLY && !getOptions().open()))
                .map(kind -> "prolongation.hindrance." + kind)
                .orElse("");
    }

    /** Whether ASXM is to be visited, now or later. */
    public boolean isVisit() {
        return TimelineWords.visits(getTimeline());
    }

    public String getNumber() {
        return application().map(ProlongationView::number).orElse("");
    }

    /** Where the application stands; empty without one. */
    public String getState() {
        return application().map(view -> view.state().name()).orElse("");
    }

    /** Until when the certificates are valid, and before which day there is nothing to do; empty where there is something. */
    public String getQuiet() {
        return words.quiet(getTimeline());
    }

    /** Whether the application waits for the service and can be taken back (rule R68). */
    public boolean isPending() {
        return application()
                .filter(view -> view.state() == ProlongationState.PENDING_SERVICE)
                .isPresent();
    }

    /** Key of what stood in the way: of the signature, or of the application; empty when nothing did. */
    public String getFailure() {
        Optional<String> reason = application().flatMap(ProlongationView::reason);
        if (application()
                .filter(view -> view.state() == ProlongationState.DRAFT)
                .isEmpty()) {
            return reason.orElse("");
        }
        return reason.or(() -> prolongations
                        .signing(visitor.person())
                        .filter(session -> session.state() == SessionState.COMPLETE)
                        .map(SessionView::outcome)
                        .map(outcome -> outcome.key()))
                .orElse("");
    }

    private Optional<ProlongationView> application() {
        return getTimeline().application();
    }

    public boolean isFurther() {
        return further;
    }

    public void setFurther(boolean further) {
        this.further = further;
    }
}
