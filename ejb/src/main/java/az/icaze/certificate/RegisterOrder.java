package az.icaze.certificate;

import az.icaze.certificate.RegisterFilter.Criterion;
import az.icaze.certificate.RegisterFilter.Meaning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** How a list is sorted: so that an index gives its pages in that order. */
enum RegisterOrder {

    /** Latest issue first. */
    NEWEST("notBefore", false),

    /** By name, surname first. */
    NAME("searchName", true),

    /** What expires first comes first. */
    EXPIRING("validUntil", true),

    /** What expired last comes first. */
    EXPIRED("validUntil", false);

    private final String attribute;
    private final boolean ascending;

    RegisterOrder(String attribute, boolean ascending) {
        this.attribute = attribute;
        this.ascending = ascending;
    }

    static RegisterOrder of(RegisterFilter filter, Optional<Criterion> criterion) {
        if (criterion.filter(found -> found.meaning() == Meaning.NAME).isPresent()) {
            return NAME;
        }
        if (filter.expiringWithinDays() > 0) {
            return EXPIRING;
        }
        return filter.status().filter(CertificateStatus.EXPIRED::equals).isPresent() ? EXPIRED : NEWEST;
    }

    String sorting() {
        String direction = ascending ? " asc" : " desc";
        return " order by c." + attribute + direction + ", c.serial" + direction;
    }

    String following() {
        return "(c." + attribute + ", c.serial) " + (ascending ? ">" : "<") + " (:key, :serial)";
    }

    /** The key of a row, as text that {@link #key(String)} reads again. */
    String key(Certificate certificate) {
        return switch (this) {
            case NEWEST -> certificate.notBefore().toString();
            case NAME -> certificate.searchName();
            case EXPIRING, EXPIRED -> certificate.validUntil().toString();
        };
    }

    Object key(String text) {
        return switch (this) {
            case NEWEST -> Instant.parse(text);
            case NAME -> text;
            case EXPIRING, EXPIRED -> LocalDate.parse(text);
        };
    }
}
