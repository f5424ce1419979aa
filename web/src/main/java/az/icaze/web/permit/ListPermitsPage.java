package az.icaze.web.permit;

import az.icaze.identity.PermitNumber;
import az.icaze.permit.PermitFilter;
import az.icaze.permit.PermitRegister;
import az.icaze.permit.PermitStatus;
import az.icaze.web.shell.Texts;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The list of the organisation's permits; its filters stand in the address, so that a list can be kept and shared (R30). */
@Named
@RequestScoped
public class ListPermitsPage {

    /** Counting stops here: nobody reads on, and an exact number would cost every look. */
    private static final int COUNTED = 10_000;

    private static final List<String> PERIODS = List.of("7", "30", "365");

    /** An active filter; the rest is what stays in the address when it is taken away. */
    public record Chip(String text, String who, String status, String period) {}

    @Inject
    PermitRegister register;

    @Inject
    Visitor visitor;

    @Inject
    Texts texts;

    private String who;
    private String status;
    private String period;
    private PermitNumber kept;
    private PermitNumber deleted;
    private Integer count;

    /** Keeps the filters and forgets what the page was told last. */
    public String apply() {
        kept = null;
        deleted = null;
        return "/permits/index?faces-redirect=true&includeViewParams=true";
    }

    PermitFilter filter() {
        return new PermitFilter(who, chosenStatus(), chosenDays(), PermitFilter.Sort.NUMBER, false, 0, 1);
    }

    /** An address may say anything: what is no status filters nothing. */
    private Optional<PermitStatus> chosenStatus() {
        return Stream.of(PermitStatus.values())
                .filter(each -> each.name().equals(status))
                .findFirst();
    }

    private int chosenDays() {
        return PERIODS.contains(text(period)) ? Integer.parseInt(period) : 0;
    }

    private boolean isFiltered() {
        return !text(who).isEmpty() || chosenStatus().isPresent() || chosenDays() > 0;
    }

    /** Whether there is a list at all: an organisation without permits is shown the way to the first. */
    public boolean isAny() {
        return isFiltered() || count() > 0;
    }

    public String getFound() {
        return count() < COUNTED ? texts.of("permits.found", count()) : texts.of("permits.found.more", COUNTED);
    }

    private int count() {
        if (count == null) {
            count = register.count(filter(), visitor.person());
        }
        return count;
    }

    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        if (!text(who).isEmpty()) {
            chips.add(new Chip(texts.of("permits.who") + ": " + who, "", text(status), text(period)));
        }
        chosenStatus()
                .map(chosen -> texts.of("permits.status") + ": " + texts.of("status." + chosen))
                .ifPresent(words -> chips.add(new Chip(words, text(who), "", text(period))));
        if (chosenDays() > 0) {
            String words = texts.of("permits.period") + ": " + texts.of("permits.period." + period);
            chips.add(new Chip(words, text(who), text(status), ""));
        }
        return chips;
    }

    /** What the person has just done on the page before; empty when he comes from elsewhere. */
    public String getDone() {
        if (deleted != null) {
            return texts.of("permits.deleted", deleted.value());
        }
        return kept == null ? "" : texts.of("permits.kept", kept.value());
    }

    private static String text(String parameter) {
        return parameter == null ? "" : parameter;
    }

    public List<String> getStatuses() {
        return Stream.of(PermitStatus.values()).map(Enum::name).toList();
    }

    public List<String> getPeriods() {
        return PERIODS;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public PermitNumber getKept() {
        return kept;
    }

    public void setKept(PermitNumber kept) {
        this.kept = kept;
    }

    public PermitNumber getDeleted() {
        return deleted;
    }

    public void setDeleted(PermitNumber deleted) {
        this.deleted = deleted;
    }
}
