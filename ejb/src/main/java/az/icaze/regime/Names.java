package az.icaze.regime;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/**
 * What something is called, in the three languages of the portal. Names of areas and activities are data and not texts of
 * a bundle, because the Ministry adds and renames them.
 */
@Embeddable
public record Names(String az, String en, String ru) implements Serializable {

    public Names {
        Objects.requireNonNull(az, "az");
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(ru, "ru");
    }

    /**
     * The name in one language.
     *
     * @param language ISO 639 code; every other than {@code en} and {@code ru} gives Azerbaijani
     */
    public String in(String language) {
        return switch (language) {
            case "en" -> en;
            case "ru" -> ru;
            default -> az;
        };
    }
}
