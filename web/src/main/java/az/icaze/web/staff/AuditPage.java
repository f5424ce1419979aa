package az.icaze.web.staff;

import az.icaze.audit.AuditLine;
import az.icaze.audit.AuditLines;
import az.icaze.audit.AuditProgress;
import az.icaze.audit.AuditTrail;
import az.icaze.audit.AuditVerification;
import az.icaze.identity.Fin;
import az.icaze.web.shell.Searches;
import az.icaze.web.shell.Visitor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The audit trail, newest first, and its verification (rule R31). Reading only: nobody changes a line. What it is filtered
 * by stands in the address, persons and things as keys.
 */
@Named
@ViewScoped
public class AuditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 50;

    @Inject
    AuditTrail trail;

    @Inject
    Searches searches;

    @Inject
    Visitor visitor;

    private String person;
    private String kind;
    private String subject;
    private String action;
    private String from;
    private String to;
    private String older;
    private String newer;

    private Fin fin;
    private String thing;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private boolean filtered;
    private boolean forgotten;
    private transient AuditLines page;
    private transient AuditVerification verification;

    /** Once, when the page is opened: what its address says. */
    public void open() {
        AuditAddress address = address();
        kind = address.kind();
        action = address.action();
        firstDay = address.firstDay();
        lastDay = address.lastDay();
        thing = searches.text(address.subject());
        filtered = address.isFiltered();
        forgotten = address.search(searches).isEmpty();
        fin = address.search(searches).flatMap(search -> search.person()).orElse(null);
    }

    private AuditAddress address() {
        return new AuditAddress(person, kind, subject, action, from, to, older, newer);
    }

    /** Opens the trail anew under these filters. */
    public String apply() {
        String who = fin == null ? "" : searches.keep(fin.value());
        return at(AuditAddress.filtered(who, kind, searches.keep(thing), action, firstDay, lastDay));
    }

    /** Only the lines of the person who acted in this one. */
    public String only(AuditLine line) {
        return linesOf(line.actor());
    }

    /** Only the lines of the person whom this one is about. */
    public String onlyAbout(AuditLine line) {
        return linesOf(line.about().value());
    }

    private String linesOf(String whose) {
        return at(new AuditAddress(searches.keep(whose), "", "", "", from, to, "", ""));
    }

    /** Only the lines about the same thing. */
    public String onlyThing(AuditLine line) {
        String key = searches.keep(line.subjectId());
        return at(new AuditAddress("", line.subjectType(), key, "", from, to, "", ""));
    }

    private static String at(AuditAddress address) {
        return "/staff/audit?faces-redirect=true&" + address.query();
    }

    /** Checks the next slice of the chain. */
    public void verify() {
        check(trail -> trail.verify(visitor.person()));
    }

    /** Checks the first slice of the chain. */
    public void verifyAnew() {
        check(trail -> trail.verifyAnew(visitor.person()));
    }

    private void check(Function<AuditTrail, AuditVerification> walk) {
        verification = walk.apply(trail);
        page = null;
    }

    private AuditLines page() {
        if (page == null) {
            page = address()
                    .search(searches)
                    .map(search -> trail.lines(search, address().place(), ROWS))
                    .orElse(new AuditLines(List.of(), false, false));
        }
        return page;
    }

    public List<AuditLine> getLines() {
        return page().lines();
    }

    /** Where the page with older lines begins; empty when there are none. */
    public String getOlderThan() {
        return page().older()
                ? Long.toString(getLines().get(getLines().size() - 1).id())
                : "";
    }

    /** Where the page with newer lines ends; empty when there are none. */
    public String getNewerThan() {
        return page().newer() && !getLines().isEmpty()
                ? Long.toString(getLines().get(0).id())
                : "";
    }

    /** What this request has checked; null when it has checked nothing. */
    public AuditVerification getVerification() {
        return verification;
    }

    /** Whether the next slice is to be checked by itself. */
    public boolean isGoingOn() {
        return verification != null && verification.intact() && !verification.complete();
    }

    /** Share of the links that have been checked, 0 to 100. */
    public long getPercent() {
        return verification.links() == 0 ? 100 : verification.checked() * 100 / verification.links();
    }

    /** How far the chain was checked before; empty when it never was. */
    public Optional<AuditProgress> getProgress() {
        return trail.progress();
    }

    public boolean isFiltered() {
        return filtered;
    }

    /** The address names a person or thing that this session does not know any more. */
    public boolean isForgotten() {
        return forgotten;
    }

    public Fin getFin() {
        return fin;
    }

    public void setFin(Fin fin) {
        this.fin = fin;
    }

    public String getThing() {
        return thing;
    }

    public void setThing(String thing) {
        this.thing = thing;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getOlder() {
        return older;
    }

    public void setOlder(String older) {
        this.older = older;
    }

    public String getNewer() {
        return newer;
    }

    public void setNewer(String newer) {
        this.newer = newer;
    }
}
