package az.icaze.prolongation;

import static az.icaze.identity.AsanImzaType.CITIZEN;
import static az.icaze.identity.AsanImzaType.GOVERNMENTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;

import az.icaze.AtOnce;
import az.icaze.TestDatabase;
import az.icaze.identity.Phone;
import az.icaze.identity.RegisterUnavailable;
import az.icaze.night.ChunkResult;
import az.icaze.night.DueItems;
import az.icaze.operator.Operator;
import az.icaze.operator.ServiceSuspended;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sweep left, closed and completed by night. */
class ApplicationsByNightTest {

    @AutoClose
    private final TestDatabase database = TestDatabase.open();

    private final TestRenewals leyla = new TestRenewals(database, CITIZEN, CITIZEN);

    private List<String> due(DueItems what, String day) {
        return database.inTransaction(em -> {
            var query = em.unwrap(Session.class).createNativeQuery(what.query(), Object[].class);
            if (what.query().contains(":day")) {
                query.setParameter("day", LocalDate.parse(day));
            }
            return query.getResultList().stream().map(row -> (String) row[0]).toList();
        });
    }

    private ChunkResult close(String day, List<String> items) {
        return leyla.in(room -> room.closing.close(LocalDate.parse(day), items));
    }

    private ChunkResult complete(TestRenewals test, List<String> items) {
        return test.in(room -> room.completing.complete(LocalDate.parse("2026-05-16"), items));
    }

    @ParameterizedTest
    @DisplayName("R77: kept through E + 1 month, expired from the day after, told once")
    @CsvSource({"2026-06-10, false", "2026-06-11, true", "2026-08-01, true"})
    void closes_what_was_kept_for_a_month(String day, boolean over) {
        leyla.at("2026-04-20T12:00").applied(CITIZEN);
        leyla.at(day + "T02:00");
        List<String> items = due(new ClosingApplications().due(), day);

        assertThat(items).hasSize(over ? 1 : 0);
        close(day, items);
        assertThat(close(day, items).done()).isEmpty();
        assertThat(leyla.state()).isEqualTo(over ? ProlongationState.EXPIRED : ProlongationState.PENDING_SERVICE);
        assertThat(leyla.texts()).hasSize(over ? 1 : 0);
        assertThat(due(new ClosingApplications().due(), day)).isEmpty();
    }

    @Test
    void says_for_which_number_an_application_was_made_however_a_night_names_it() {
        leyla.at("2026-04-20T12:00").applied(CITIZEN);
        String number = leyla.application().orElseThrow().number();
        NightApplications applications = new NightApplications();

        Map<String, Phone> phones = database.inTransaction(em -> {
            applications.em = em;
            return applications.phones(List.of(number, "EXPIRED|" + number, "LATE|2026-U-9999999"));
        });

        assertThat(phones).containsOnlyKeys(number, "EXPIRED|" + number);
        assertThat(phones.values())
                .containsOnly(leyla.application().orElseThrow().phone());
    }

    @Test
    @DisplayName("R77: the word that was sent in time is waited for")
    void waits_for_the_operator() {
        leyla.at("2026-04-20T12:00").applied(CITIZEN);
        leyla.at("2026-06-10T23:59").wrote("ferdi", "2026-06-10T23:59");

        assertThat(due(new ClosingApplications().due(), "2026-06-11")).isEmpty();
        String item = "EXPIRED|" + leyla.application().orElseThrow().number();
        assertThat(close("2026-06-11", List.of(item)).refused()).isEqualTo(Map.of(item, ChunkResult.OVERTAKEN));
    }

    @Test
    @DisplayName("R74: past the deadline one alarm, not on the day before")
    void raises_one_alarm() {
        leyla.at("2026-04-20T12:00").applied(CITIZEN);
        leyla.at("2026-05-15T19:00").renewed(CITIZEN);

        assertThat(due(new ClosingApplications().due(), "2026-05-18")).isEmpty();
        List<String> items = due(new ClosingApplications().due(), "2026-05-19");
        assertThat(close("2026-05-19", items).done()).hasSize(1);
        assertThat(close("2026-05-19", items).refused()).hasSize(1);
        assertThat(leyla.trail()).containsOnlyOnce("deadline-missed");
        assertThat(leyla.state()).isEqualTo(ProlongationState.PROCESSING);
    }

    @Test
    @DisplayName(
            "R74: one that is refused, one that is rejected and one that is unknown leave their neighbour its certificates")
    void completes_each_for_itself() {
        TestRenewals suspended = new TestRenewals(database, CITIZEN, CITIZEN);
        suspended.at("2026-04-20T12:00").applied(CITIZEN);
        suspended.at("2026-05-15T19:00").renewed(GOVERNMENTAL);
        suspended
                .at("2026-05-15T19:01")
                .report(new ServiceSuspended(Operator.AZERCELL, suspended.phone, suspended.now()));
        leyla.at("2026-04-20T12:00").applied(CITIZEN);
        leyla.at("2026-05-15T19:02").renewed(CITIZEN);
        List<String> items = due(new CompletingProlongations().due(), "2026-05-16");
        assertThat(items).hasSize(2);

        ChunkResult result = complete(leyla, List.of(items.get(0), "2026-U-9999999", items.get(1)));

        assertThat(leyla.state()).isEqualTo(ProlongationState.DONE);
        assertThat(leyla.texts()).containsExactly("PROLONGATION_DONE");
        assertThat(result.done()).hasSize(1);
        assertThat(result.refused().values())
                .containsExactlyInAnyOrder(CompletingProlongations.SERVICE_NOT_ACTIVE, ChunkResult.OVERTAKEN);
        assertThat(suspended.state()).isEqualTo(ProlongationState.PROCESSING);
    }

    @Test
    @DisplayName("R74: who has died is rejected, and that is an end")
    void rejects_what_can_never_be() {
        leyla.at("2026-04-20T12:00").applied(CITIZEN);
        leyla.at("2026-05-15T19:00").renewed(CITIZEN);
        leyla.holderDied();
        List<String> items = due(new CompletingProlongations().due(), "2026-05-16");

        assertThat(complete(leyla, items).done()).hasSize(1);
        assertThat(leyla.state()).isEqualTo(ProlongationState.REJECTED);
    }

    @Test
    @DisplayName("R74: while the register is away they wait; afterwards each is completed once, also in a race")
    void waits_for_the_register() throws Exception {
        leyla.at("2026-04-20T12:00").applied(CITIZEN);
        leyla.at("2026-05-15T19:00").renewed(CITIZEN);
        List<String> items = due(new CompletingProlongations().due(), "2026-05-16");
        doThrow(new RegisterUnavailable(new IOException("away")))
                .when(leyla.persons)
                .find(any());
        assertThat(complete(leyla, items).refused()).containsValue(CompletingProlongations.REGISTER_AWAY);

        doReturn(Optional.of(leyla.leyla)).when(leyla.persons).find(any());
        List<ChunkResult> results = AtOnce.times(4, () -> complete(leyla, items));
        assertThat(results.stream().mapToInt(result -> result.done().size()).sum())
                .isEqualTo(1);
        assertThat(leyla.texts()).containsExactly("PROLONGATION_DONE");
    }
}
