package az.icaze.simulator.register;

import az.icaze.simulator.page.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The contracts of employment of the organisation on the page. */
@Named
@RequestScoped
public class ContractsPage {

    /** A contract with the name of the person. */
    public record Row(Employment employment, String name) {}

    @Inject
    EditOrganisationPage page;

    @Inject
    Organisations organisations;

    @Inject
    Persons persons;

    @Inject
    Problems problems;

    private String fin;
    private String position;
    private String contract = "EMPLOYMENT";

    public List<Row> getRows() {
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
