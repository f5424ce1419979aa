package az.icaze.web.holder;

import az.icaze.Language;
import az.icaze.callcentre.CallView;
import az.icaze.callcentre.OwnCalls;
import az.icaze.holder.MyAsanImza;
import az.icaze.holder.OwnAsanImza;
import az.icaze.holder.RequestKind;
import az.icaze.identity.AsanImzaType;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One's own Asan İmza on one page: what there is, until when, and what to do where something stands against it. */
@Named
@RequestScoped
public class MyAsanImzaPage {

    private static final Set<String> DONE = Set.of("user-id", "language", "lost", "muted", "unmuted");

    @Inject
    MyAsanImza own;

    @Inject
    KnownNumbers known;

    @Inject
    OwnCalls calls;

    @Inject
    Visitor visitor;

    @Inject
    Turnstile turnstile;

    @Inject
    OwnWords words;

    private List<OwnWords.NumberLines> numbers;
    private OwnAsanImza view;
    private List<CallView> list;
    private Language language;
    private String done;

    /** Takes the language that was chosen for texts to one's number. */
    public String choose() {
        return turnstile.once(() -> {
            own.chooseLanguage(language, visitor.person());
            return "/asan-imza/index?faces-redirect=true&done=language";
        });
    }

    private OwnAsanImza view() {
        if (view == null) {
            view = own.view(visitor.person());
        }
        return view;
    }

    public List<OwnWords.NumberLines> getNumbers() {
        if (numbers == null) {
            numbers = view().numbers().stream()
                    .map(number -> words.number(number, known.about(number.phone())))
                    .toList();
        }
        return numbers;
    }

    /** The number whose next step is the most urgent, the one signed in with before others; null where there is none. */
    public OwnWords.NumberLines getFirst() {
        return getNumbers().stream()
                .min(Comparator.comparing(number -> number.next().urgency()))
                .orElse(null);
    }

    /** What is next, on whichever number; null where there is no number. */
    public NextWords.Next getNext() {
        return Optional.ofNullable(getFirst()).map(OwnWords.NumberLines::next).orElse(null);
    }

    /** Whether there are several numbers, so that one has to say which. */
    public boolean isSeveral() {
        return getNumbers().size() > 1;
    }

    /** Whether a Citizen certificate stands on the number one is signed in with, without which nobody applies online. */
    public boolean isCitizen() {
        return view().numbers().stream()
                .filter(number -> number.phone().equals(visitor.person().phone()))
                .flatMap(number -> number.certificates().stream())
                .anyMatch(held ->
                        held.type() == AsanImzaType.CITIZEN && held.status().standing());
    }

    /** On the number one is signed in with; empty where there is none. */
    public String getUserId() {
        return view().userId().map(id -> id.value()).orElse("");
    }

    /** What was asked at 1847 in one's name. */
    public List<CallView> getCalls() {
        if (list == null) {
            list = calls.list(visitor.person());
        }
        return list;
    }

    /** What became of the change of the User ID that was just signed, or not; empty for none. */
    public String getChange() {
        return "user-id".equals(done)
                ? own.outcome(RequestKind.USER_ID, visitor.person()).orElse("")
                : "";
    }

    /** Whether the User ID was just changed. */
    public boolean isChanged() {
        return Optional.of(getChange()).filter("user-id.done"::equals).isPresent();
    }

    public Language[] getLanguages() {
        return az.icaze.Language.values();
    }

    public Language getLanguage() {
        return language == null ? view().language() : language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public String getDone() {
        return done;
    }

    /** From the address: a word of ours, or nothing. */
    public void setDone(String done) {
        this.done = DONE.contains(done) ? done : null;
    }
}
