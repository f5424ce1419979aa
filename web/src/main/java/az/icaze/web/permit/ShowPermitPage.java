package az.icaze.web.permit;

import az.icaze.permit.HistoryLine;
import az.icaze.permit.PermitSheet;
import az.icaze.permit.PermitStanding;
import az.icaze.permit.PermitStatus;
import az.icaze.permit.RegisterState;
import az.icaze.web.shell.Show;
import az.icaze.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.PrimeFaces;

/** One permit with its status and how it came there; while it is on its way, the page asks now and then (rule R29). */
@Named
@RequestScoped
public class ShowPermitPage {

    /**
     * A step of the history.
     *
     * @param state as {@code i:step} knows it
     */
    public record Step(String state, String what, String when, String text) {}

    @Inject
    ShownPermit permit;

    @Inject
    PermitWords words;

    @Inject
    Show show;

    @Inject
    Texts texts;

    private String seen;

    public void open() {
        seen = getStatus();
    }

    /** Redraws what changed, and only then, so that a screen reader is not told the same thing every few seconds. */
    public void look() {
        if (!getStatus().equals(seen)) {
            seen = getStatus();
            PrimeFaces.current().ajax().update("state", "refused", "history");
        }
    }

    public PermitSheet getSheet() {
        return permit.sheet();
    }

    public String getStatus() {
        return getSheet().standing().name();
    }

    public boolean isDraft() {
        return permit.isDraft();
    }

    public boolean isRejected() {
        return getSheet().status() == PermitStatus.REJECTED;
    }

    /** Whether the Ministry has not answered yet. */
    public boolean isOnItsWay() {
        return getSheet().status() == PermitStatus.CONFIRMED || getSheet().status() == PermitStatus.SENT;
    }

    public String getPerson() {
        return words.person(getSheet().person(), getSheet().fin());
    }

    /** Whether name and date of birth are typed ones (rule R21). */
    public boolean isUnverified() {
        return getSheet().register() == RegisterState.UNVERIFIED;
    }

    public String getPlates() {
        return String.join(", ", words.plates(getSheet().answers().plates()));
    }

    /** The Ministry's reason for a rejection, in its own words where it gave any. */
    public String getReason() {
        List<HistoryLine> history = getSheet().history();
        return history.isEmpty() ? "" : reason(history.get(history.size() - 1));
    }

    /** What happened, oldest first, and when it will be over. */
    public List<Step> getHistory() {
        List<Step> steps =
                new ArrayList<>(getSheet().history().stream().map(this::step).toList());
        if (isOnItsWay()) {
            steps.add(new Step("now", texts.of("permit.waiting." + getSheet().status()), "", ""));
        }
        getSheet().ends().ifPresent(end -> steps.add(end(end)));
        return steps;
    }

    private Step step(HistoryLine line) {
        String kind = line.key().substring(line.key().lastIndexOf('.') + 1);
        String state = kind.equals("rejected") || kind.equals("not-confirmed") ? "bad" : "done";
        return new Step(state, texts.of(line.key()), show.moment(line.at()), text(kind, line));
    }

    private String text(String kind, HistoryLine line) {
        return switch (kind) {
            case "confirmed" -> line.who() + ", " + texts.of("permit.history.confirmed.text", certificate());
            case "sent" -> "";
            case "accepted" -> texts.of("permit.history.accepted.text");
            case "rejected", "not-confirmed" -> reason(line);
            default -> line.who();
        };
    }

    private String certificate() {
        return getSheet().confirmation().map(by -> by.certificateSerial()).orElse("");
    }

    private String reason(HistoryLine line) {
        if (line.reasonKey().isEmpty()) {
            return line.reason();
        }
        String text = texts.of(line.reasonKey(), line.arguments().toArray());
        return line.reason().isBlank() ? text : text + ": " + line.reason();
    }

    private Step end(Instant end) {
        String what = texts.of(isOver() ? "permit.history.expired" : "permit.history.expires");
        return new Step(isOver() ? "done" : "next", what, show.moment(end), "");
    }

    private boolean isOver() {
        return getSheet().standing() == PermitStanding.EXPIRED;
    }

    /** What the page has shown so far; the browser gives it back when it asks again. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
