package az.icaze.simulator.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The register of persons as a list; the search is in the address. */
@Named
@ViewScoped
public class PersonsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Persons persons;

    private String part = "";
    private final PersonsTable table = new PersonsTable();

    /** Reads the page of rows on the screen and nothing more. */
    private final class PersonsTable extends LazyDataModel<Person> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return persons.count(part);
        }

        @Override
        public List<Person> load(int first, int rows, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
            return persons.search(part, first, rows);
        }
    }

    public String search() {
        return "/persons?faces-redirect=true&includeViewParams=true";
    }

    public LazyDataModel<Person> getTable() {
        return table;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part == null ? "" : part;
    }
}
