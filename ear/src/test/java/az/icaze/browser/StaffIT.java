package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The staff on a listener of their own: a role takes two administrators, and the auditor sees both (rule R31). */
class StaffIT {

    @RegisterExtension
    static final Visits VISITS = new Visits();

    private final DemoPerson asking = Icaze.running().people().named("Vüqar");
    private final DemoPerson agreeing = Icaze.running().people().named("Lalə");

    @Test
    void gives_a_role_when_a_second_administrator_agrees_and_shows_the_auditor_who_did() {
        DemoPerson auditor = Icaze.running().people().inRole("NIGHT_READER");
        StaffPage first = administrator(asking, "en").ask(auditor, "AUDITOR");
        assertThat(first.waitsFor(auditor)).as("offered to the one who asked").isFalse();
        int roles = first.rolesOf(auditor);

        StaffPage second = administrator(agreeing, "az").approve(auditor);
        assertThat(second.rolesOf(auditor)).isEqualTo(roles + 1);

        AuditPage trail = VISITS.staff("ru", "audit.xhtml").with(auditor).audit(new PhonePage(auditor));
        assertThat(trail.lines()).anyMatch(line -> line.contains(agreeing.givenName()));
        await().until(() -> trail.again().sealed() > 0);
        assertThat(trail.verify().intact()).isTrue();

        AuditPage his = trail.again().of(auditor.fin());
        String masked = auditor.fin().substring(0, 2) + "***" + auditor.fin().substring(5);
        assertThat(his.lines()).isNotEmpty().allMatch(line -> line.contains(masked));
        assertThat(his.address()).doesNotContain(auditor.fin());
    }

    @Test
    void takes_back_what_was_asked_and_ends_a_role_after_asking_once_more() {
        DemoPerson person = Icaze.running().people().inRole("POLICE");
        StaffPage first = administrator(asking, "ru").ask(person, "NIGHT_OPERATOR");
        assertThat(first.stands(person)).isTrue();
        assertThat(first.withdraw(person).stands(person)).isFalse();

        first.ask(person, "NIGHT_OPERATOR");
        int roles = first.rolesOf(person);
        StaffPage second = administrator(agreeing, "en").approve(person);
        assertThat(second.end(person, "NIGHT_OPERATOR").leave().rolesOf(person)).isEqualTo(roles + 1);
        assertThat(second.end(person, "NIGHT_OPERATOR").end().rolesOf(person)).isEqualTo(roles);
    }

    @Test
    void refuses_the_staffs_pages_to_those_without_the_role() {
        DemoPerson nobody = Icaze.running().people().named("Günay");
        RefusedPage refused = VISITS.staff("en", "audit.xhtml").with(nobody).refused(new PhonePage(nobody));

        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    void hides_the_staffs_pages_on_the_public_listener() throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        for (String page : new String[] {"staff/index.xhtml", "staff/audit.xhtml", "staff/nothing.xhtml"}) {
            HttpRequest request =
                    HttpRequest.newBuilder(Icaze.running().page(page)).build();
            assertThat(http.send(request, BodyHandlers.discarding()).statusCode())
                    .as(page)
                    .isEqualTo(404);
        }
    }

    /** Whatever his role: his own page leads on to those of it. */
    @Test
    void leads_everybody_from_the_staffs_address_to_his_own_page() {
        DemoPerson auditor = Icaze.running().people().inRole("AUDITOR");
        Screen desk = VISITS.staff("az", "").with(auditor).desk(new PhonePage(auditor));

        assertThat(desk.find("a[href$='/staff/audit.xhtml']").count()).isPositive();
    }

    private static StaffPage administrator(DemoPerson person, String language) {
        return VISITS.staff(language, "index.xhtml").with(person).staff(new PhonePage(person));
    }
}
