package az.icaze.simulator.mia;

import az.icaze.simulator.page.Problems;
import az.icaze.simulator.page.Shown;
import az.icaze.simulator.page.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The ministry's desk: pause it, slow it down, let it refuse by rule, and see what has come. */
@Named
@ViewScoped
public class MiaPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 200;

    @Inject
    transient MiaSettings settings;

    @Inject
    transient MiaStation station;

    @Inject
    transient Deliveries deliveries;

    @Inject
    transient Problems problems;

    @Inject
    transient Texts texts;

    private final Shown<Map.Entry<String, String>> shown = new Shown<>();
    private String field;
    private String value;
    private int delay;

    @PostConstruct
    void load() {
        delay = settings.read().delaySeconds();
    }

    public String pause(boolean paused) {
        MiaSettings.Setting setting = settings.read();
        return set(new MiaSettings.Setting(paused, setting.rejectWhen(), setting.delaySeconds()));
    }

    /** With a value adds a rule, or changes the one of this member; the others stay. */
    public String apply() {
        MiaSettings.Setting setting = settings.read();
        Map<String, String> rules = new TreeMap<>(setting.rejectWhen());
        if (value != null && !value.isBlank()) {
            rules.put(field, value.strip());
        }
        return set(new MiaSettings.Setting(setting.paused(), rules, delay));
    }

    public String end(String rule) {
        MiaSettings.Setting setting = settings.read();
        Map<String, String> rules = new TreeMap<>(setting.rejectWhen());
        rules.remove(rule);
        return set(new MiaSettings.Setting(setting.paused(), rules, setting.delaySeconds()));
    }

    /** By the member of the event; also those that were set over REST. */
    public List<Map.Entry<String, String>> getRules() {
        return shown.rows(() -> List.copyOf(new TreeMap<>(settings.read().rejectWhen()).entrySet()));
    }

    /** What people call a member; one set over REST may have no other name than its own. */
    public String name(String rule) {
        return getFields().contains(rule) ? texts.of("mia.field." + rule) : rule;
    }

    private String set(MiaSettings.Setting wanted) {
        return problems.unlessRefused(() -> {
            station.set(wanted);
            return true;
        });
    }

    /** As it was when this request first asked. */
    public boolean isPaused() {
        return (boolean)
                FacesContext.getCurrentInstance().getAttributes().computeIfAbsent(MiaPage.class, key -> settings.read()
                        .paused());
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
