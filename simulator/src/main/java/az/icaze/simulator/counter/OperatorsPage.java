package az.icaze.simulator.counter;

import az.icaze.simulator.counter.Applications.Application;
import az.icaze.simulator.operator.Operator;
import az.icaze.simulator.operator.PhoneNumbers;
import az.icaze.simulator.operator.ServiceType;
import az.icaze.simulator.operator.SimKind;
import az.icaze.simulator.page.Problems;
import az.icaze.simulator.page.Shown;
import az.icaze.simulator.phone.Phones;
import az.icaze.simulator.register.Numbers;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * One operator: its applications, the numbers it serves, and where its counters are. It is in the address, and a button
 * pressed there is about it from the first phase on.
 */
@Named
@ViewScoped
public class OperatorsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 50;

    @Inject
    transient Applications applications;

    @Inject
    transient Centres centres;

    @Inject
    transient Phones phones;

    @Inject
    transient NewCard card;

    @Inject
    transient Problems problems;

    private final Shown<Application> shown = new Shown<>();
    private Operator operator = Operator.AZERCELL;
    private String fin;
    private String number;
    private SimKind sim = SimKind.PHYSICAL;
    private ServiceType type = ServiceType.CITIZEN;

    public String fill() {
        return problems.unlessRefused(OperatorsPage::field, () -> {
            applications.fill(new Applications.Wish(
                    Numbers.bare(fin), operator, Optional.ofNullable(number).map(PhoneNumbers::e164), sim, type));
            return true;
        });
    }

    public String sign(long application) {
        return onThePage(() -> {
            applications.sign(application);
            return true;
        });
    }

    public String provide(long application) {
        return onThePage(() -> {
            card.show(applications.provide(application));
            return true;
        });
    }

    private String onThePage(BooleanSupplier act) {
        return problems.unlessRefused(act);
    }

    private static String field(String refusal) {
        return switch (refusal) {
            case "person.unknown", "person.dead" -> "apply:fin";
            case "sim.esim" -> "apply:sim";
            default -> "apply:number";
        };
    }

    public List<Operator> getOperators() {
        return List.of(Operator.values());
    }

    /** An eSIM only where there is one (R51). */
    public List<SimKind> getSims() {
        return operator.sims();
    }

    public List<ServiceType> getTypes() {
        return List.of(ServiceType.values());
    }

    public List<Application> getApplications() {
        return shown.rows(() -> applications.of(operator, ROWS));
    }

    public List<Phones.PhoneRow> getNumbers() {
        return phones.all().stream().filter(row -> row.operator() == operator).toList();
    }

    public List<Centre> getCentres() {
        return centres.of(operator);
    }

    public Operator getOperator() {
        return operator;
    }

    /** Another one than the three leaves it as it is. */
    public void setOperator(Operator operator) {
        this.operator = operator == null ? this.operator : operator;
    }

    public String getFin() {
        return fin;
    }

    public void setFin(String fin) {
        this.fin = fin;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public SimKind getSim() {
        return sim;
    }

    public void setSim(SimKind sim) {
        this.sim = sim;
    }

    public ServiceType getType() {
        return type;
    }

    public void setType(ServiceType type) {
        this.type = type;
    }
}
