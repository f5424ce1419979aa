package az.icaze.simulator.counter;

import az.icaze.simulator.operator.Operator;
import az.icaze.simulator.operator.ServiceState;
import az.icaze.simulator.operator.ServiceType;
import az.icaze.simulator.operator.Services;
import az.icaze.simulator.operator.SimKind;
import az.icaze.simulator.page.Problems;
import az.icaze.simulator.phone.Cards;
import az.icaze.simulator.phone.PhoneView;
import az.icaze.simulator.phone.Phones;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** An operator's counter with one number before it: the card and the service. */
@Named
@RequestScoped
public class CounterPage {

    @Inject
    CounterNumber number;

    @Inject
    Phones phones;

    @Inject
    Cards cards;

    @Inject
    Services services;

    @Inject
    NewCard card;

    @Inject
    Problems problems;

    private SimKind sim;
    private Operator operator;
    private ServiceType type;

    public String replace() {
        return problems.unlessRefused("card:sim", () -> {
            card.show(cards.replace(number.getValue(), sim));
            return true;
        });
    }

    public String port() {
        return problems.unlessRefused(key -> key.equals("sim.esim") ? "port:sim" : "port:operator", () -> {
            card.show(cards.port(number.getValue(), operator, sim));
            return true;
        });
    }

    public String suspend() {
        return done(() -> services.suspend(number.getValue()));
    }

    public String reactivate() {
        return done(() -> services.reactivate(number.getValue()));
    }

    public String prolong() {
        return done(() -> services.prolong(number.getValue(), type));
    }

    public String changeType() {
        return done(() -> services.changeType(number.getValue(), type));
    }

    public String cancel() {
        return done(() -> services.cancel(number.getValue()));
    }

    public String refuse(boolean refuses) {
        return done(() -> phones.refuse(number.getValue(), refuses));
    }

    private String done(Runnable act) {
        return problems.unlessRefused(() -> {
            act.run();
            return true;
        });
    }

    public PhoneView getView() {
        return number.getView();
    }

    /** Whether the service stands so. */
    public boolean stands(String state) {
        return getView()
                .service()
                .filter(service -> service.is(ServiceState.valueOf(state)))
                .isPresent();
    }

    /** The other two. */
    public List<Operator> getOthers() {
        return List.of(Operator.values()).stream()
                .filter(other -> other != getView().known().operator())
                .toList();
    }

    /** What the number's operator gives out in place of a card. */
    public List<SimKind> getSims() {
        return getView().known().operator().sims();
    }

    /** What at least one of the other two gives out. */
    public List<SimKind> getOthersSims() {
        return getOthers().stream()
                .flatMap(other -> other.sims().stream())
                .distinct()
                .toList();
    }

    public SimKind getSim() {
        return sim == null ? getView().known().sim() : sim;
    }

    public void setSim(SimKind sim) {
        this.sim = sim;
    }

    public Operator getOperator() {
        return operator;
    }

    public void setOperator(Operator operator) {
        this.operator = operator;
    }

    public ServiceType getType() {
        return type == null ? getView().service().map(Services.Service::type).orElse(ServiceType.CITIZEN) : type;
    }

    public void setType(ServiceType type) {
        this.type = type;
    }
}
