package az.icaze.web.permit;

import az.icaze.permit.PermitFilter;
import az.icaze.permit.PermitFilter.Sort;
import az.icaze.permit.PermitRegister;
import az.icaze.permit.PermitRow;
import az.icaze.web.shell.OpenedAs;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.primefaces.event.data.PageEvent;
import org.primefaces.event.data.SortEvent;
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
    OpenedAs opened;

    @Inject
    ListPermitsPage page;

    @Override
    public int count(Map<String, FilterMeta> columns) {
        return register.count(page.filter(), opened.reader());
    }

    @Override
    public List<PermitRow> load(int first, int size, Map<String, SortMeta> sortedBy, Map<String, FilterMeta> columns) {
        PermitFilter filter = sortedBy.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .map(by -> rows(column(by), by.getOrder().isAscending(), first, size))
                .orElseGet(() -> rows(Sort.NUMBER, false, first, size));
        return register.page(filter, opened.reader());
    }

    private PermitFilter rows(Sort by, boolean ascending, int first, int size) {
        PermitFilter chosen = page.filter();
        return new PermitFilter(
                chosen.text(), chosen.standing(), chosen.changedWithinDays(), by, ascending, first, size);
    }

    private static Sort column(SortMeta by) {
        return by.getField().equals("firstNight") ? Sort.FIRST_NIGHT : Sort.PERSON;
    }

    /** The table itself turns only when it is drawn; until then the event knows where to. */
    public void turned(PageEvent event) {
        Integer rows = event.getRowsPerPage();
        page.show(page.address().turned(rows == null ? getSize() : rows, event.getPage()));
    }

    public void sorted(SortEvent event) {
        String sort = event.getSortBy().values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .map(by -> (by.getOrder().isAscending() ? "" : "-") + by.getField())
                .orElse("");
        page.show(page.address().sorted(sort));
    }

    /** How many permits stand before the page that the address names. */
    public int getFirst() {
        return page.address().first();
    }

    public int getSize() {
        return page.address().size();
    }

    /** In which order the address wants this column: {@code ascending}, {@code descending} or {@code unsorted}. */
    public String order(String column) {
        String sort = page.address().sort();
        return sort.equals(column) ? "ascending" : sort.equals("-" + column) ? "descending" : "unsorted";
    }

    @Override
    public String getRowKey(PermitRow row) {
        return row.number().value();
    }
}
