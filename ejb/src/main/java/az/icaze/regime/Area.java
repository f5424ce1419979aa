package az.icaze.regime;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** A city or district of Azerbaijan by its ISO 3166-2 code; the code tells Yevlakh the city from Yevlakh the district. */
@Entity
class Area {

    @Id
    private String code;

    @Embedded
    @AttributeOverride(name = "az", column = @Column(name = "name_az"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
    private Names name;

    @Enumerated(EnumType.STRING)
    private AreaKind kind;

    /** For JPA. */
    protected Area() {}

    AreaView view() {
        return new AreaView(code, name, kind);
    }
}
