package az.icaze.web.permit;

import az.icaze.identity.Fin;
import az.icaze.identity.Plate;
import az.icaze.permit.PermitRow;
import az.icaze.regime.ActivityView;
import az.icaze.regime.AreaView;
import az.icaze.regime.RegimeView;
import az.icaze.regime.Regimes;
import az.icaze.time.BakuTime;
import az.icaze.web.shell.Language;
import az.icaze.web.shell.Show;
import az.icaze.web.shell.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Permits in words: codes as the regime in force calls them in the reader's language, plates and nights as one writes them. */
@Named
@RequestScoped
public class PermitWords {

    @Inject
    Regimes regimes;

    @Inject
    Clock clock;

    @Inject
    Language language;

    @Inject
    Show show;

    @Inject
    Texts texts;

    private Optional<RegimeView> regime = Optional.empty();

    @PostConstruct
    void read() {
        regime = regimes.inForce(clock.instant());
    }

    Optional<RegimeView> regime() {
        return regime;
    }

    LocalDate earliestNight() {
        Instant now = clock.instant();
        return regime.map(curfew -> curfew.earliestNight(now)).orElseGet(() -> BakuTime.date(now));
    }

    /** What one can choose from; empty without a curfew. */
    public List<AreaView> getAreas() {
        return regime.map(RegimeView::areas).orElse(List.of());
    }

    public List<ActivityView> getActivities() {
        return regime.map(RegimeView::activities).orElse(List.of());
    }

    /** A name for an ISO 3166-2 code; the code itself when the regime in force does not know it. */
    public String area(String code) {
        return regime.flatMap(now -> now.area(code))
                .map(area -> area.name().in(language.getCode()))
                .orElse(code);
    }

    public String areas(List<String> codes) {
        return String.join(", ", codes.stream().map(this::area).toList());
    }

    public String activity(String code) {
        return regime.flatMap(now -> now.activity(code))
                .map(activity -> activity.name().in(language.getCode()))
                .orElse(code);
    }

    /** {@code EMPLOYMENT}, {@code SERVICE} or {@code FOUNDER} in words; anything else stays. */
    public String contract(String code) {
        return switch (code) {
            case "EMPLOYMENT", "SERVICE", "FOUNDER" -> texts.of("form.contract." + code);
            default -> code;
        };
    }

    /** Plates as they stand on the vehicles.
     *
     * @param canonical without separators */
    public List<String> plates(List<String> canonical) {
        return canonical.stream().map(plate -> new Plate(plate).formatted()).toList();
    }

    public String nights(LocalDate first, LocalDate last) {
        return show.days(first, last);
    }

    /** How a line is called: by name, by initials, and where neither is known by FIN. */
    public String person(PermitRow row) {
        return person(row.person(), row.fin());
    }

    String person(String known, Fin fin) {
        return known.isBlank() ? fin.value() : known;
    }
}
