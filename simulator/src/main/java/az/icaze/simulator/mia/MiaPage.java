package az.icaze.simulator.mia;

import az.icaze.simulator.page.Problems;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The ministry's desk: pause it, slow it down, let it refuse by rule, and see what has come. */
@Named
@RequestScoped
public class MiaPage {

    private static final int ROWS = 200;

    @Inject
    MiaSettings settings;

    @Inject
    MiaStation station;

    @Inject
    Deliveries deliveries;

    @Inject
    Problems problems;

    private MiaSettings.Setting setting;
    private String field;
    private String value;
    private int delay;

    @PostConstruct
    void load() {
        setting = settings.read();
        delay = setting.delaySeconds();
        field = setting.rejectWhen().keySet().stream().findFirst().orElse("");
        value = setting.rejectWhen().getOrDefault(field, "");
    }

    public String pause(boolean paused) {
        return set(new MiaSettings.Setting(paused, setting.rejectWhen(), setting.delaySeconds()));
    }

    /** An empty value ends the rule. */
    public String apply() {
        boolean rule = field != null && value != null && !value.isBlank();
        return set(new MiaSettings.Setting(setting.paused(), rule ? Map.of(field, value.strip()) : Map.of(), delay));
    }

    private String set(MiaSettings.Setting wanted) {
        return problems.unlessRefused(null, () -> {
            station.set(wanted);
            return true;
        });
    }

    public boolean isPaused() {
        return setting.paused();
    }

    public List<Deliveries.Delivery> getDeliveries() {
        return deliveries.latest(ROWS);
    }

    public List<Deliveries.Taken> getTaken() {
        return deliveries.taken(ROWS);
    }

    /** Members of the event a rule may name. */
    public List<String> getFields() {
        return List.of("plate", "fin", "voen", "areas", "activity");
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public int getDelay() {
        return delay;
    }

    public void setDelay(int delay) {
        this.delay = delay;
    }
}
