package az.icaze.web.certificate;

import az.icaze.Roles;
import az.icaze.certificate.CertificateRegister;
import az.icaze.certificate.RegisterFilter;
import az.icaze.certificate.RegisterFilter.Sought;
import az.icaze.certificate.RegisterPage;
import az.icaze.certificate.RegisterRow;
import az.icaze.web.shell.Searches;
import az.icaze.web.shell.Texts;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The register of certificates, for staff: searched, filtered, page by page. */
@Named
@RequestScoped
public class CertificatesPage {

    private static final int ROWS = 25;

    /** An active filter; the rest is what stays in the address when it is taken away. */
    public record Chip(String text, String search, String type, String status, String days) {}

    @Inject
    CertificateRegister register;

    @Inject
    Visitor visitor;

    @Inject
    Searches searches;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    private String list;
    private String search;
    private String type;
    private String status;
    private String days;
    private String after;
    private Sought sought;
    private Integer within;
    private RegisterAddress address = new RegisterAddress("", "", "", "", "", "");
    private Optional<RegisterFilter> filter = Optional.empty();
    private Optional<Bookmark> bookmark = Optional.empty();
    private RegisterPage page;

    /** Once, when the page is opened: what its address says. Nobody is looked for before somebody is sought. */
    public void open() {
        address = new RegisterAddress(list, search, type, status, days, after);
        type = address.type();
        status = address.status();
        within = address.days().isEmpty() ? null : Integer.valueOf(address.days());
        filter = address.filter(searches);
        sought = filter.flatMap(RegisterFilter::sought).orElse(null);
        bookmark = Bookmark.of(address.after(), searches);
        if (address.asksForAList() && filter.isPresent()) {
            page = register.page(filter.get(), bookmark.map(Bookmark::position), ROWS, visitor.person());
        }
    }

    /** Opens the list anew under these filters. */
    public String apply() {
        String key = sought == null ? "" : searches.keep(sought.text());
        String horizon = within == null ? "" : within.toString();
        return "/staff/certificates?faces-redirect=true&"
                + RegisterAddress.filtered(key, type, status, horizon).query();
    }

    /** Whether there is a list to show, be it empty. */
    public boolean isListed() {
        return page != null;
    }

    /** The address names a search that this session does not know any more. */
    public boolean isForgotten() {
        return address.asksForAList() && filter.isEmpty();
    }

    public List<RegisterRow> getRows() {
        return page == null ? List.of() : page.rows();
    }

    public String getFound() {
        return page.total() < RegisterPage.COUNTED
                ? texts.of("permits.found", page.total())
                : texts.of("permits.found.more", RegisterPage.COUNTED);
    }

    /** The call centre sees masked rows only, and nothing behind them. */
    public boolean isMasked() {
        return !request.isUserInRole(Roles.ASXM_CLERK) && !request.isUserInRole(Roles.MINISTRY_INSPECTOR);
    }

    /** A clerk follows a holder's prolongation from here. */
    public boolean isClerk() {
        return request.isUserInRole(Roles.ASXM_CLERK);
    }

    /** Where the file with this list is; the same filters stand in its address. */
    public String getFile() {
        return request.getContextPath() + "/staff/certificates.csv?"
                + address.after("").query();
    }

    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        if (sought != null && !address.search().isEmpty()) {
            chips.add(new Chip(sought.text(), "", address.type(), address.status(), address.days()));
        }
        if (!address.type().isEmpty()) {
            String words = texts.of("certificates.type") + ": " + texts.of("certificate." + address.type());
            chips.add(new Chip(words, address.search(), "", address.status(), address.days()));
        }
        if (!address.status().isEmpty()) {
            String words = texts.of("certificates.status") + ": " + texts.of("certificate.status." + address.status());
            chips.add(new Chip(words, address.search(), address.type(), "", address.days()));
        }
        if (!address.days().isEmpty()) {
            String words = texts.of("certificates.days.chip", address.days());
            chips.add(new Chip(words, address.search(), address.type(), address.status(), ""));
        }
        return chips;
    }

    /** Key of the next page; empty on the last. */
    public String getNext() {
        return Optional.ofNullable(page)
                .flatMap(RegisterPage::next)
                .map(position -> new Bookmark(position, address.after()).keep(searches))
                .orElse("");
    }

    /** Whether a page comes before this one. */
    public boolean isTurned() {
        return bookmark.isPresent();
    }

    /** Key of the page before; empty when that is the first. */
    public String getPrevious() {
        return bookmark.map(Bookmark::before).orElse("");
    }

    public List<String> getTypes() {
        return RegisterAddress.TYPES;
    }

    public List<String> getStatuses() {
        return RegisterAddress.STATUSES;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public Sought getSought() {
        return sought;
    }

    public void setSought(Sought sought) {
        this.sought = sought;
    }

    public Integer getWithin() {
        return within;
    }

    public void setWithin(Integer within) {
        this.within = within;
    }
}
