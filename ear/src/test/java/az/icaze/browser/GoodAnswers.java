package az.icaze.browser;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import java.time.LocalDate;

/** A form filled in so that it can be confirmed. */
final class GoodAnswers {

    private GoodAnswers() {}

    /** @param area place in the legal act, so that two permits for one person do not overlap */
    static PermitFormPage in(PermitFormPage form, DemoPerson employee, String plate, int area) {
        LocalDate today = Icaze.running().today();
        return form.employee(employee.document(), "Sürücü")
                .vehicle(plate)
                .permission(
                        "Araz Logistika MMC, Babək pr. 47, Bakı",
                        today,
                        today.plusDays(6),
                        "Çörəyi mağazalara çatdırır.")
                .area(area);
    }
}
