package az.icaze.prolongation;

import static az.icaze.identity.AsanImzaType.BUSINESS;
import static az.icaze.identity.AsanImzaType.CITIZEN;
import static az.icaze.identity.AsanImzaType.GOVERNMENTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.when;

import az.icaze.TestDatabase;
import az.icaze.document.DocumentKind;
import az.icaze.document.DocumentView;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.RegisterUnavailable;
import az.icaze.operator.Operator;
import az.icaze.operator.ServiceReactivated;
import az.icaze.operator.ServiceSuspended;
import az.icaze.operator.SimKind;
import az.icaze.time.BakuTime;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the renewed service to the new certificates, and what comes in between (rules R74–R84). */
class CompletionTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private TestRenewals leyla = new TestRenewals(database, BUSINESS, CITIZEN, BUSINESS);

    @Test
    @DisplayName(
            "R74, R75, R76, R83: both types; three papers and one text, and nothing twice however often the sweep comes")
    void prolongs_both_types() {
        leyla.at("2026-04-20T12:00").applied(CITIZEN, BUSINESS);
        leyla.at("2026-05-15T19:00").renewed(BUSINESS);
        assertThat(leyla.usable()).isEmpty();
        assertThat(leyla.application().orElseThrow().deadline()).contains(instant("2026-05-19T00:00"));

        leyla.sweep();
        leyla.sweep();

        ProlongationView done = leyla.application().orElseThrow();
        assertThat(done.state()).isEqualTo(ProlongationState.DONE);
        assertThat(done.prolonged()).containsExactly(CITIZEN, BUSINESS);
        assertThat(done.validUntil()).contains(LocalDate.of(2029, 5, 15));
        assertThat(leyla.usable()).containsExactly(CITIZEN, BUSINESS);
        assertThat(leyla.documents())
                .extracting(DocumentView::kind)
                .containsExactlyInAnyOrder(
                        DocumentKind.APPLICATION,
                        DocumentKind.AGREEMENT,
                        DocumentKind.NOTIFICATION,
                        DocumentKind.CERTIFICATES);
        assertThat(leyla.texts()).containsExactly("PROLONGATION_DONE");
        assertThat(leyla.trail()).containsExactly("asked", "submitted", "service-renewed", "done");
    }

    @ParameterizedTest
    @DisplayName("R76, R107: each paper can be read, the notification with the User ID")
    @ValueSource(strings = {"az", "en", "ru"})
    void can_be_read(String language) {
        leyla.at("2026-04-20T12:00").applied(CITIZEN, BUSINESS);
        leyla.at("2026-05-15T19:00").renewed(BUSINESS);
        leyla.sweep();

        assertThat(leyla.documents()).hasSize(4).allSatisfy(document -> {
            String text = leyla.read(document, language);
            assertThat(text).contains(document.reference().value(), "Leyla");
            assertThat(text.contains(leyla.userId())).isEqualTo(document.kind() == DocumentKind.NOTIFICATION);
        });
    }

    @ParameterizedTest
    @DisplayName("R79, R83: what the service does not carry is cancelled, with a notice")
    @EnumSource(names = {"CITIZEN", "GOVERNMENTAL"})
    void cancels_what_is_not_carried(AsanImzaType service) {
        leyla.at("2026-04-20T12:00").applied(CITIZEN, BUSINESS);
        leyla.at("2026-05-11T00:00").renewed(service);
        leyla.sweep();

        assertThat(leyla.application().orElseThrow().prolonged()).containsExactly(CITIZEN);
        assertThat(leyla.usable()).containsExactly(CITIZEN);
        assertThat(leyla.texts()).containsExactly("PROLONGATION_DONE", "PROLONGATION_PARTLY");
    }

    @ParameterizedTest
    @DisplayName("R77: kept until E + 1 month; what counts is when the word was sent")
    @CsvSource({
        "2026-06-10T23:59:59, 2026-06-10T23:59:59, PROCESSING",
        "2026-06-10T23:59:59, 2026-06-11T03:00:00, PROCESSING",
        "2026-06-11T00:00:00, 2026-06-11T00:00:00, EXPIRED"
    })
    void is_kept_for_a_month(String sent, String done, ProlongationState state) {
        leyla.at("2026-05-10T23:00").applied(CITIZEN);
        leyla.at(sent).wrote("ferdi", sent);

        leyla.at(done).renewed(CITIZEN);

        assertThat(leyla.state()).isEqualTo(state);
        assertThat(leyla.texts().contains("PROLONGATION_VISIT")).isEqualTo(state == ProlongationState.EXPIRED);
    }

    @Test
    @DisplayName("R77: the day after the month it has lapsed, and the holder is told once")
    void lapses() {
        leyla.at("2026-04-20T12:00").applied(CITIZEN);
        leyla.at("2026-06-10T23:59:59").sweep();
        assertThat(leyla.state()).isEqualTo(ProlongationState.PENDING_SERVICE);

        leyla.at("2026-06-11T00:00").sweep();
        leyla.sweep();

        assertThat(leyla.state()).isEqualTo(ProlongationState.EXPIRED);
        assertThat(leyla.texts()).containsExactly("PROLONGATION_EXPIRED_BY_WORD");
        assertThat(leyla.read()).first(STRING).contains("10.06.2026", "ferdi", "8500", "ASXM", "1847");
    }

    @Test
    @DisplayName(
            "R71, R77, R84: who is on an embedded SIM is told to have the operator prolong the service before ASXM")
    void lapses_on_an_embedded_sim() {
        TestRenewals esim = new TestRenewals(database, SimKind.ESIM, CITIZEN, CITIZEN);
        esim.at("2026-04-20T12:00").applied(CITIZEN);
        esim.at("2026-06-11T00:00").sweep();

        assertThat(esim.texts()).containsExactly("PROLONGATION_EXPIRED");
        assertThat(esim.read()).first(STRING).contains("operator", "ASXM").doesNotContain("8500");
    }

    @Test
    @DisplayName("R77: while the operator is at work on a word sent in time, nothing lapses")
    void waits_for_the_operator() {
        leyla.at("2026-04-20T12:00").applied(CITIZEN);
        leyla.at("2026-06-10T23:59").wrote("ferdi", "2026-06-10T23:59");

        leyla.at("2026-06-12T00:00").sweep();

        assertThat(leyla.state()).isEqualTo(ProlongationState.PENDING_SERVICE);
    }

    @Test
    @DisplayName("R77: a renewal in time that is reported late brings a lapsed application back")
    void forgives_a_late_report() {
        leyla.at("2026-04-20T12:00").applied(CITIZEN);
        leyla.at("2026-06-11T00:00").sweep();

        leyla.at("2026-06-10T20:00").renewed(CITIZEN);
        leyla.at("2026-06-11T00:01").sweep();

        assertThat(leyla.state()).isEqualTo(ProlongationState.DONE);
    }

    @Test
    @DisplayName(
            "R82, R84: without an application the service is prolonged, the certificates are not; the text leads to ASXM")
    void leads_to_a_visit_without_an_application() {
        leyla.at("2026-05-12T12:00").renewed(BUSINESS);
        leyla.sweep();

        assertThat(leyla.usable()).isEmpty();
        assertThat(leyla.texts()).containsExactly("PROLONGATION_VISIT");
    }

    @Test
    @DisplayName("R68: a service renewed before the application arrives makes it processed at once")
    void waits_for_nothing_that_is_there() {
        leyla.at("2026-04-20T12:00").renewed(BUSINESS);
        leyla.at("2026-05-01T12:00").applied(CITIZEN, BUSINESS);
        assertThat(leyla.state()).isEqualTo(ProlongationState.PROCESSING);

        leyla.sweep();

        assertThat(leyla.state()).isEqualTo(ProlongationState.DONE);
        assertThat(leyla.texts()).containsExactly("PROLONGATION_DONE");
    }

    @Test
    @DisplayName("R71: an embedded SIM is renewed at the operator's, and the application is processed as any other")
    void prolongs_on_an_embedded_sim() {
        leyla = new TestRenewals(database, SimKind.ESIM, CITIZEN, CITIZEN);
        leyla.at("2026-04-20T12:00").applied(CITIZEN);
        leyla.at("2026-05-12T12:00").renewed(CITIZEN);
        leyla.sweep();

        assertThat(leyla.state()).isEqualTo(ProlongationState.DONE);
    }

    @ParameterizedTest
    @DisplayName("R96: a SIM replaced in the middle ends the application, before the renewal or after it")
    @CsvSource({"false", "true"})
    void ends_with_the_sim(boolean renewed) {
        leyla.at("2026-04-20T12:00").applied(CITIZEN);
        leyla.at("2026-05-12T12:00");
        if (renewed) {
            leyla.renewed(BUSINESS);
        }

        leyla.at("2026-05-12T13:00").replaceSim();
        leyla.sweep();

        assertThat(leyla.state()).isEqualTo(ProlongationState.REJECTED);
        assertThat(leyla.application().orElseThrow().reason()).contains("prolongation.reason.sim-replaced");
        assertThat(leyla.texts()).containsExactly("PROLONGATION_REJECTED");
    }

    @Test
    void rejects_for_the_dead() {
        leyla.at("2026-04-20T12:00").applied(CITIZEN);
        leyla.at("2026-05-12T12:00").renewed(CITIZEN);
        leyla.holderDied();
        leyla.sweep();

        assertThat(leyla.state()).isEqualTo(ProlongationState.REJECTED);
        assertThat(leyla.application().orElseThrow().reason()).contains("refusal.not-prolongable.holder-dead");
    }

    @Test
    void rejects_whom_the_register_does_not_know() {
        leyla.at("2026-04-20T12:00").applied(CITIZEN);
        leyla.at("2026-05-12T12:00").renewed(CITIZEN);
        when(leyla.persons.find(any())).thenReturn(Optional.empty());
        leyla.sweep();

        assertThat(leyla.application().orElseThrow().reason()).contains("prolongation.reason.holder-unknown");
    }

    @Test
    @DisplayName("R74: one of whom the register gives no answer waits for himself, and stops nobody")
    void is_not_stopped_by_another() {
        TestRenewals other = new TestRenewals(database, CITIZEN, CITIZEN);
        other.at("2026-04-20T12:00").applied(CITIZEN);
        other.at("2026-05-15T19:00").renewed(CITIZEN);
        leyla.at("2026-04-20T12:00").applied(CITIZEN);
        leyla.at("2026-05-15T19:00").renewed(CITIZEN);
        when(leyla.persons.find(any()))
                .thenThrow(new RegisterUnavailable(new IOException("unreadable")))
                .thenReturn(Optional.of(leyla.leyla));
        leyla.sweep();
        assertThat(leyla.state()).isEqualTo(ProlongationState.DONE);
        assertThat(other.state()).isEqualTo(ProlongationState.PROCESSING);

        other.sweep();
        assertThat(other.state()).isEqualTo(ProlongationState.PROCESSING);
        other.at("2026-05-15T19:01").sweep();
        assertThat(other.state()).isEqualTo(ProlongationState.DONE);
    }

    @Test
    @DisplayName(
            "R74: while the register is away it waits; past the deadline there is one alarm, and then it is done all the same")
    void raises_an_alarm_once() {
        leyla.at("2026-04-20T12:00").applied(CITIZEN);
        leyla.at("2026-05-15T19:00").renewed(CITIZEN);
        when(leyla.persons.find(any())).thenThrow(new RegisterUnavailable(new IOException("away")));
        leyla.at("2026-05-18T23:59:59").sweep();
        assertThat(leyla.trail()).doesNotContain("deadline-missed");

        leyla.at("2026-05-19T00:00").sweep();
        leyla.sweep();
        assertThat(leyla.trail()).containsOnlyOnce("deadline-missed");

        doReturn(Optional.of(leyla.leyla)).when(leyla.persons).find(any());
        leyla.at("2026-05-19T00:01").sweep();
        assertThat(leyla.state()).isEqualTo(ProlongationState.DONE);
    }

    @Test
    @DisplayName("R92, R93: a suspended service is waited for")
    void waits_for_a_suspended_service() {
        leyla.at("2026-04-20T12:00").applied(CITIZEN);
        leyla.at("2026-05-12T12:00").renewed(GOVERNMENTAL);
        leyla.at("2026-05-12T12:01").report(new ServiceSuspended(Operator.AZERCELL, leyla.phone, leyla.now()));
        leyla.sweep();
        assertThat(leyla.state()).isEqualTo(ProlongationState.PROCESSING);

        leyla.at("2026-05-12T12:12").report(new ServiceReactivated(Operator.AZERCELL, leyla.phone, leyla.now()));
        leyla.sweep();
        assertThat(leyla.state()).isEqualTo(ProlongationState.DONE);
    }

    private static Instant instant(String baku) {
        return LocalDateTime.parse(baku).atZone(BakuTime.ZONE).toInstant();
    }
}
