package az.icaze.regime;

import az.icaze.time.BakuTime;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A curfew as a legal act imposes it: where, from and until when, in which hours, and who may work all the same. */
@Entity
class Regime {

    @Id
    private String code;

    @Embedded
    @AttributeOverride(name = "az", column = @Column(name = "name_az"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
    private Names name;

    @Embedded
    @AttributeOverride(name = "az", column = @Column(name = "legal_basis_az"))
    @AttributeOverride(name = "en", column = @Column(name = "legal_basis_en"))
    @AttributeOverride(name = "ru", column = @Column(name = "legal_basis_ru"))
    private Names legalBasis;

    private LocalDate validFrom;

    private LocalDate validTo;

    private LocalTime dailyFrom;

    private LocalTime dailyTo;

    @ManyToMany
    @JoinTable(
            name = "regime_area",
            joinColumns = @JoinColumn(name = "regime"),
            inverseJoinColumns = @JoinColumn(name = "area"))
    @OrderColumn(name = "position")
    private List<Area> areas;

    @OneToMany
    @JoinColumn(name = "regime")
    private List<PermittedActivity> activities;

    /** For JPA. */
    protected Regime() {}

    /** From midnight of its first date, and to the morning after its last night. */
    boolean inForceAt(Instant instant) {
        LocalDate date = BakuTime.date(instant);
        return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo) || window().covers(instant));
    }

    RegimeView view(LocalDate day, int longestPermit) {
        return new RegimeView(
                code,
                name,
                legalBasis,
                validFrom,
                Optional.ofNullable(validTo),
                dailyFrom,
                dailyTo,
                areas.stream().map(Area::view).toList(),
                activities.stream()
                        .filter(activity -> activity.permittedOn(day))
                        .sorted(Comparator.comparingInt(PermittedActivity::position))
                        .map(PermittedActivity::view)
                        .toList(),
                longestPermit);
    }

    private CurfewWindow window() {
        return new CurfewWindow(validFrom, Optional.ofNullable(validTo), dailyFrom, dailyTo);
    }
}
