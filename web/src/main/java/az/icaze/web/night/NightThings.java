package az.icaze.web.night;

import az.icaze.identity.Phone;
import az.icaze.night.NightView.Refused;
import az.icaze.prolongation.NightApplications;
import az.icaze.subscription.NightMonths;
import az.icaze.web.shell.Paths;
import az.icaze.web.shell.Searches;
import az.icaze.web.staff.StaffMenu;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Where the things are that a run did not do: the staff page about each, for a reader whose roles open that page. Numbers stand
 * in no address; a session's key stands for them.
 */
@Named
@RequestScoped
public class NightThings {

    @Inject
    NightMonths months;

    @Inject
    NightApplications applications;

    @Inject
    StaffMenu menu;

    @Inject
    Searches searches;

    @Inject
    HttpServletRequest request;

    private final Map<String, String> addresses = new HashMap<>();

    /** To be called before {@link #address}: looks for these together. */
    void find(String job, List<Refused> refused) {
        List<String> items = refused.stream().map(Refused::item).distinct().toList();
        if (!items.isEmpty()) {
            switch (job) {
                case "charge-due", "suspend-unpaid", "undo-suspensions" -> certificates(items, months::payers);
                case "complete-prolongations", "close-applications" -> certificates(items, applications::phones);
                case "remind-expiring" -> ofSerials(items);
                case "reconcile-balances" -> files(items);
                case "expire-permits" -> permits(items);
                default -> {
                    // Nothing of it has a page.
                }
            }
        }
    }

    /** Empty where there is no page about it, or none that this reader may open. */
    public String address(Refused refused) {
        return addresses.getOrDefault(refused.item(), "");
    }

    /** Of the certificates on a number; empty for a reader whose roles do not open them. */
    public String ofNumber(Phone phone) {
        if (menu.isCertificates() && !addresses.containsKey(phone.value())) {
            certificates(phone.value(), phone.value());
        }
        return addresses.getOrDefault(phone.value(), "");
    }

    private void certificates(List<String> items, Function<List<String>, Map<String, Phone>> find) {
        if (menu.isCertificates()) {
            find.apply(items).forEach((item, phone) -> certificates(item, phone.value()));
        }
    }

    /** An item begins with the serial number of its certificate. */
    private void ofSerials(List<String> items) {
        if (menu.isCertificates()) {
            items.forEach(item -> certificates(item, item.replaceFirst("\\|.*", "")));
        }
    }

    private void certificates(String item, String sought) {
        put(item, "certificates", Map.of("list", "true", "search", searches.keep(sought)));
    }

    private void files(List<String> items) {
        if (menu.isNight()) {
            months.files(items).forEach((item, file) -> put(item, "reconciliation", Map.of("file", file.toString())));
        }
    }

    /** A permit has a page of its organisation only; staff see what became of it. */
    private void permits(List<String> items) {
        if (menu.isAudit()) {
            items.forEach(item -> put(item, "audit", Map.of("kind", "permit", "subject", searches.keep(item))));
        }
    }

    private void put(String item, String page, Map<String, String> parameters) {
        addresses.put(item, request.getContextPath() + "/staff/" + page + ".xhtml?" + Paths.query(parameters));
    }
}
