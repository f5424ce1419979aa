package az.icaze.simulator.register;

import az.icaze.simulator.page.Problems;
import az.icaze.simulator.page.Shown;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** The contracts of employment of the organisation on the page. */
@Named
@ViewScoped
public class ContractsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A contract with the name of the person. */
    public record Row(Employment employment, String name) {}

    @Inject
    transient EditOrganisationPage page;

    @Inject
    transient Organisations organisations;

    @Inject
    transient Persons persons;

    @Inject
    transient Problems problems;

    private final Shown<Row> shown = new Shown<>();
    private String fin;
    private String position;
    private String contract = "EMPLOYMENT";

    public List<Row> getRows() {
        return shown.rows(this::read);
    }

    private List<Row> read() {
        return organisations.employments(page.getOf(), Optional.empty()).stream()
                .map(employment -> new Row(
                        employment,
                        persons.find(employment.fin()).map(Person::fullName).orElse("")))
                .toList();
    }

    public String add() {
        return problems.unlessRefused("contract:fin", () -> {
            organisations.save(
                    new Employment(Numbers.bare(page.getOf()), Numbers.bare(fin), position.strip(), contract));
            return true;
        });
    }

    public String end(String person) {
        return problems.unlessRefused(() -> {
            organisations.remove(Numbers.bare(page.getOf()), person);
            return true;
        });
    }

    public String getFin() {
        return fin;
    }

    public void setFin(String fin) {
        this.fin = fin;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }
}
