package az.icaze.web.regime;

import az.icaze.regime.AreaKind;
import az.icaze.regime.AreaView;
import az.icaze.regime.RegimeView;
import az.icaze.regime.Regimes;
import az.icaze.web.shell.Language;
import az.icaze.web.shell.Show;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** Where, when and by which law a permit is needed at night. */
@Named
@RequestScoped
public class IndexPage {

    @Inject
    Regimes regimes;

    @Inject
    Clock clock;

    @Inject
    Language language;

    @Inject
    Show show;

    private RegimeView regime;

    @PostConstruct
    void read() {
        regime = regimes.inForce(clock.instant()).orElse(null);
    }

    public boolean isInForce() {
        return regime != null;
    }

    public String getHours() {
        return show.hours(regime.dailyFrom(), regime.dailyTo());
    }

    public String getFirstNight() {
        return show.longDay(regime.validFrom());
    }

    /** Empty while no end is set. */
    public String getLastNight() {
        return regime.validTo().map(show::longDay).orElse("");
    }

    public String getLaw() {
        return regime.legalBasis().in(language.getCode());
    }

    public int getAreas() {
        return regime.areas().size();
    }

    public int getCities() {
        return of(AreaKind.CITY).size();
    }

    public int getDistricts() {
        return of(AreaKind.DISTRICT).size();
    }

    /** Names, in the order of the legal act. */
    public String getCityNames() {
        return names(AreaKind.CITY);
    }

    /** Names, in the order of the legal act. */
    public String getDistrictNames() {
        return names(AreaKind.DISTRICT);
    }

    /** What work is permitted at night, by the act in force today. */
    public List<String> getActivities() {
        return regime.activities().stream()
                .map(activity -> activity.name().in(language.getCode()))
                .toList();
    }

    private List<AreaView> of(AreaKind kind) {
        return regime.areas().stream().filter(area -> area.kind() == kind).toList();
    }

    private String names(AreaKind kind) {
        return of(kind).stream().map(area -> area.name().in(language.getCode())).collect(Collectors.joining(", "));
    }
}
