package az.icaze.web.permit;

import az.icaze.identity.PermitNumber;
import az.icaze.permit.PermitFilter;
import az.icaze.permit.PermitRegister;
import az.icaze.web.shell.OpenedAs;
import az.icaze.web.shell.Searches;
import az.icaze.web.shell.Texts;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.PrimeFaces;

/**
 * The list of the organisation's permits. Its filters, its order and its page stand in the address, so that a list can be
 * kept and opened again; what was searched for does not (rule R30).
 */
@Named
@ViewScoped
public class ListPermitsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Counting stops here: nobody reads on, and an exact number would cost every look. */
    private static final int COUNTED = 10_000;

    /** An active filter; the rest is what stays in the address when it is taken away. */
    public record Chip(String text, String search, String status, String period) {}

    @Inject
    PermitRegister register;

    @Inject
    OpenedAs opened;

    @Inject
    Texts texts;

    @Inject
    Searches searches;

    private ListAddress address = new ListAddress("", "", "", "", "", "");
    private String who;
    private String status;
    private String period;
    private String search;
    private String sort;
    private String rows;
    private String page;
    private PermitNumber kept;
    private PermitNumber deleted;
    private Integer count;

    /** Once, when the page is opened: what its address says. */
    public void open() {
        address = new ListAddress(search, status, period, sort, rows, page);
        who = searches.text(address.search());
        status = address.status();
        period = address.period();
    }

    /** Opens the list anew under these filters, and forgets what the page was told last. */
    public String apply() {
        String query = address.filtered(searches.keep(who), status, period).query();
        return "/permits/index?faces-redirect=true" + (query.isEmpty() ? "" : "&" + query);
    }

    ListAddress address() {
        return address;
    }

    /** The person turned a page or sorted the list: the browser shows the address under which that opens again. */
    void show(ListAddress now) {
        address = now;
        String path = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        String query = address.query();
        PrimeFaces.current()
                .executeScript("history.replaceState(null, '', '" + path + "/permits/index.xhtml"
                        + (query.isEmpty() ? "" : "?" + query) + "')");
    }

    PermitFilter filter() {
        return new PermitFilter(searched(), address.standing(), address.days(), PermitFilter.Sort.NUMBER, false, 0, 1);
    }

    private String searched() {
        return searches.text(address.search());
    }

    /** Whether there is a list at all: an organisation without permits is shown the way to the first. */
    public boolean isAny() {
        return !getChips().isEmpty() || count() > 0;
    }

    public String getFound() {
        return count() < COUNTED ? texts.of("permits.found", count()) : texts.of("permits.found.more", COUNTED);
    }

    private int count() {
        if (count == null) {
            count = register.count(filter(), opened.reader());
        }
        return count;
    }

    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        if (!searched().isEmpty()) {
            String words = texts.of("permits.who") + ": " + searched();
            chips.add(new Chip(words, "", address.status(), address.period()));
        }
        if (!address.status().isEmpty()) {
            String words = texts.of("permits.status") + ": " + texts.of("status." + address.status());
            chips.add(new Chip(words, address.search(), "", address.period()));
        }
        if (!address.period().isEmpty()) {
            String words = texts.of("permits.period") + ": " + texts.of("permits.period." + address.period());
            chips.add(new Chip(words, address.search(), address.status(), ""));
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

    public List<String> getStatuses() {
        return ListAddress.STATUSES;
    }

    public List<String> getPeriods() {
        return ListAddress.PERIODS;
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

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public String getRows() {
        return rows;
    }

    public void setRows(String rows) {
        this.rows = rows;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
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
