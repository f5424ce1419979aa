package az.icaze.web.permit;

import az.icaze.permit.PermitFilter;
import az.icaze.permit.PermitFilter.Sort;
import az.icaze.permit.PermitRegister;
import az.icaze.permit.PermitRow;
import az.icaze.web.shell.Visitor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of the list, page by page as they are looked at; which ones, the list's filters say (rule R30). */
@Named
@ViewScoped
public class PermitTable extends LazyDataModel<PermitRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    PermitRegister register;

    @Inject
    Visitor visitor;

    @Inject
    ListPermitsPage page;

    private PermitFilter chosen;

    @Override
    public int count(Map<String, FilterMeta> columns) {
        return register.count(chosen(), visitor.person());
    }

    @Override
    public List<PermitRow> load(int first, int size, Map<String, SortMeta> sortedBy, Map<String, FilterMeta> columns) {
        PermitFilter filter = sortedBy.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .map(by -> rows(column(by), by.getOrder().isAscending(), first, size))
                .orElseGet(() -> rows(Sort.NUMBER, false, first, size));
        return register.page(filter, visitor.person());
    }

    /** As the page was opened: while somebody turns pages, the address is not sent. */
    private PermitFilter chosen() {
        if (chosen == null) {
            chosen = page.filter();
        }
        return chosen;
    }

    private PermitFilter rows(Sort by, boolean ascending, int first, int size) {
        return new PermitFilter(
                chosen().text(), chosen().status(), chosen().changedWithinDays(), by, ascending, first, size);
    }

    private static Sort column(SortMeta by) {
        return by.getField().equals("firstNight") ? Sort.FIRST_NIGHT : Sort.PERSON;
    }

    @Override
    public String getRowKey(PermitRow row) {
        return row.number().value();
    }
}
