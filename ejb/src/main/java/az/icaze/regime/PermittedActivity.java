package az.icaze.regime;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/**
 * One line of a regime's list of permitted activities, as it stood from one date to another. An amended act closes the
 * line and adds a new one under the same code, so that an old permit can still be read as it was meant (R12).
 */
@Entity
class PermittedActivity {

    @Id
    private Long id;

    private String code;

    @Embedded
    @AttributeOverride(name = "az", column = @Column(name = "name_az"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
    private Names name;

    private int position;

    private LocalDate validFrom;

    private LocalDate validTo;

    /** For JPA. */
    protected PermittedActivity() {}

    /** Its place in the act's list. */
    int position() {
        return position;
    }

    boolean permittedOn(LocalDate date) {
        return view().permittedThroughout(date, date);
    }

    ActivityView view() {
        return new ActivityView(code, name, validFrom, validTo);
    }
}
