package az.icaze.prolongation;

import static az.icaze.identity.AsanImzaType.BUSINESS;
import static az.icaze.identity.AsanImzaType.CITIZEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import az.icaze.TestDatabase;
import az.icaze.identity.SignedInPerson;
import az.icaze.operator.SimKind;
import az.icaze.prolongation.Timeline.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done, what is next and by when, to the second (rules R66–R84). E is 10 May 2026. */
class TimelineTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private TestRenewals leyla = new TestRenewals(database, BUSINESS, CITIZEN, BUSINESS);

    @ParameterizedTest
    @DisplayName("R66, R84: without an application")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-04-09T23:59:59 | apply later 10.4-10.5, send_word later 11.5-10.6, service_renewed later, new_certificates later",
                "2026-04-10T00:00:00 | apply now 10.4-10.5, send_word later 11.5-10.6, service_renewed later, new_certificates later",
                "2026-05-10T23:59:59 | apply now 10.4-10.5, send_word later 11.5-10.6, service_renewed later, new_certificates later",
                "2026-05-11T00:00:00 | apply missed 10.4-10.5, send_word now 11.5-, service_renewed later, visit_asxm later"
            })
    void leads_to_an_application_and_then_to_a_visit(String time, String steps) {
        leyla.at(time);

        assertThat(timeline()).isEqualTo(steps);
    }

    @Test
    @DisplayName("R69, R82: who applied for nothing in time sends the word that keeps his service as it is")
    void names_the_word_of_the_service_when_nobody_applied() {
        assertThat(at(leyla.at("2026-05-11T00:00:00")).word()).isEqualTo("biznes");

        leyla = new TestRenewals(database, CITIZEN, CITIZEN);
        assertThat(at(leyla.at("2026-05-11T00:00:00")).word()).isEqualTo("ferdi");
    }

    @ParameterizedTest
    @DisplayName("R66, R84, rules.md 12: without a Citizen certificate nobody applies; to get one at ASXM comes first")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-04-09T23:59:59 | visit_for_citizen later 10.4-10.5, apply later 10.4-10.5, send_word later 11.5-10.6, service_renewed later, new_certificates later",
                "2026-05-10T23:59:59 | visit_for_citizen now 10.4-10.5, apply later 10.4-10.5, send_word later 11.5-10.6, service_renewed later, new_certificates later",
                "2026-05-11T00:00:00 | visit_for_citizen missed 10.4-10.5, apply missed 10.4-10.5, send_word now 11.5-, service_renewed later, visit_asxm later"
            })
    void leads_who_has_no_citizen_certificate_to_one(String time, String steps) {
        leyla = new TestRenewals(database, BUSINESS, BUSINESS);
        leyla.at(time);

        assertThat(timeline()).isEqualTo(steps);
        assertThat(at(leyla).word()).isEqualTo("biznes");
    }

    @Test
    @DisplayName("R69, R83: until somebody applies the word is that of all that the page offers to prolong")
    void names_the_word_of_all_that_can_be_prolonged() {
        assertThat(at(leyla.at("2026-04-20T12:00")).word()).isEqualTo("biznes");
        leyla.apply(CITIZEN);
        assertThat(at(leyla).word()).as("not signed").isEqualTo("biznes");
        leyla.sign();
        assertThat(at(leyla).word()).as("Business left out").isEqualTo("ferdi");
    }

    @Test
    @DisplayName("R72: what the word costs is told, and when the balance lacked it; where it costs nothing, nothing is")
    void names_the_price_of_the_word() {
        leyla.at("2026-05-11T09:00");
        assertThat(at(leyla).price()).contains(new Timeline.Price(new BigDecimal("18.00"), Optional.empty()));

        leyla.wrote("biznes", "2026-05-11T09:00");
        leyla.lacked();
        assertThat(at(leyla).price())
                .contains(new Timeline.Price(new BigDecimal("18.00"), Optional.of(LocalDate.of(2026, 5, 11))));

        leyla = new TestRenewals(database, CITIZEN, CITIZEN);
        assertThat(at(leyla.at("2026-05-11T09:00")).price()).isEmpty();
    }

    @Test
    @DisplayName("R77: an application kept in vain is named, before it is closed and after")
    void names_the_application_that_lapsed() {
        leyla.at("2026-04-20T12:00").applied(CITIZEN, BUSINESS);
        assertThat(at(leyla.at("2026-06-10T23:59:59")).lapsed()).isEmpty();

        assertThat(at(leyla.at("2026-06-11T00:00:00")).lapsed())
                .hasValueSatisfying(view -> assertThat(view.keptUntil()).isEqualTo("2026-06-10"));
        leyla.sweep();
        assertThat(at(leyla).lapsed()).isPresent();
        assertThat(at(leyla).underWay()).isFalse();
    }

    @Test
    @DisplayName("R58, R74: of what is done the day is told, where somebody wrote it down")
    void tells_when_each_step_was_done() {
        leyla.at("2026-04-20T12:00").applied(CITIZEN, BUSINESS);
        leyla.at("2026-05-12T09:00");
        leyla.wrote("biznes", "2026-05-12T09:00");
        leyla.renewed(BUSINESS);
        leyla.sweep();

        LocalDate renewed = LocalDate.of(2026, 5, 12);
        assertThat(at(leyla).steps())
                .extracting(Step::kind, Step::on)
                .containsExactly(
                        tuple(Timeline.Kind.APPLY, Optional.of(LocalDate.of(2026, 4, 20))),
                        tuple(Timeline.Kind.SEND_WORD, Optional.empty()),
                        tuple(Timeline.Kind.SERVICE_RENEWED, Optional.of(renewed)),
                        tuple(Timeline.Kind.NEW_CERTIFICATES, Optional.of(renewed)));
    }

    @ParameterizedTest
    @DisplayName("R68, R70, R77: with an application")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-05-10T23:59:59 | apply done, send_word later 11.5-10.6, service_renewed later, new_certificates later",
                "2026-05-11T00:00:00 | apply done, send_word now 11.5-10.6, service_renewed later, new_certificates later",
                "2026-06-10T23:59:59 | apply done, send_word now 11.5-10.6, service_renewed later, new_certificates later",
                "2026-06-11T00:00:00 | apply missed, send_word now 11.5-, service_renewed later, visit_asxm later"
            })
    void leads_to_the_word_while_the_application_is_kept(String time, String steps) {
        leyla.at("2026-04-20T12:00").applied(CITIZEN, BUSINESS);
        leyla.at(time);

        assertThat(timeline()).isEqualTo(steps);
        assertThat(at(leyla).word()).isEqualTo("biznes");
        leyla.sweep();
        assertThat(timeline()).isEqualTo(steps);
    }

    @Test
    @DisplayName("R74, R81: in the gap it says who is at work, and until when")
    void says_who_is_at_work() {
        leyla.at("2026-04-20T12:00").applied(CITIZEN);
        leyla.at("2026-05-15T18:59").wrote("biznes", "2026-05-15T18:59");
        assertThat(timeline()).isEqualTo("apply done, send_word done, service_renewed now, new_certificates later");

        leyla.at("2026-05-15T19:00").renewed(BUSINESS);
        String working = "apply done, send_word done, service_renewed done, new_certificates now -18.5";
        assertThat(timeline()).isEqualTo(working);
        leyla.at("2026-05-18T23:59:59");
        assertThat(at(leyla).late()).isFalse();
        leyla.at("2026-05-19T00:00:00");
        assertThat(at(leyla).late()).isTrue();
        assertThat(timeline()).isEqualTo(working);

        leyla.sweep();
        assertThat(timeline()).isEqualTo("apply done, send_word done, service_renewed done, new_certificates done");
    }

    @Test
    @DisplayName("Long after it is done, the next term's window is what is next")
    void begins_anew() {
        leyla.at("2026-04-20T12:00").applied(CITIZEN);
        leyla.at("2026-05-11T12:00").renewed(CITIZEN);
        leyla.sweep();

        leyla.at("2029-04-11T00:00");
        assertThat(timeline()).startsWith("apply now 11.4-11.5, send_word later 12.5-11.6");
    }

    @Test
    @DisplayName("R82, R84: the service renewed, no application: the visit is next")
    void leads_to_the_visit() {
        leyla.at("2026-05-12T12:00").renewed(BUSINESS);

        assertThat(timeline())
                .isEqualTo("apply missed 10.4-10.5, send_word done, service_renewed done, visit_asxm now");
    }

    @Test
    @DisplayName("R77: a lapsed application, then the word: the visit is next")
    void leads_to_the_visit_after_a_late_word() {
        leyla.at("2026-04-20T12:00").applied(CITIZEN);
        leyla.at("2026-06-11T12:00").renewed(BUSINESS);

        assertThat(timeline()).isEqualTo("apply missed, send_word done, service_renewed done, visit_asxm now");
    }

    @Test
    @DisplayName("R71: with an embedded SIM the operator is visited")
    void sends_no_embedded_sim_to_8500() {
        leyla = new TestRenewals(database, SimKind.ESIM, CITIZEN, CITIZEN);
        leyla.at("2026-04-20T12:00");

        assertThat(timeline()).contains("visit_operator later 11.5-10.6").doesNotContain("send_word");
    }

    @Test
    @DisplayName("R96: a SIM replaced in between leads to ASXM")
    void leads_to_asxm_after_a_new_sim() {
        leyla.at("2026-04-20T12:00").applied(CITIZEN);
        leyla.replaceSim();

        assertThat(timeline()).isEqualTo("apply done, visit_asxm now");
    }

    @Test
    void shows_a_clerk_the_same_and_writes_down_that_he_looked() {
        SignedInPerson clerk = leyla.at("2026-04-20T12:00").actor();

        Timeline seen = leyla.in(room -> room.prolongations.timelineOf(leyla.leyla.fin(), leyla.phone, clerk));

        assertThat(seen).isEqualTo(at(leyla));
        assertThat(leyla.looks()).containsExactly("timeline-seen");
    }

    private static Timeline at(TestRenewals test) {
        return test.in(room -> room.prolongations.timeline(test.actor()));
    }

    private String timeline() {
        return at(leyla).steps().stream()
                .map(step -> (step.kind() + " " + step.standing() + " " + span(step))
                        .toLowerCase(Locale.ROOT)
                        .strip())
                .collect(Collectors.joining(", "));
    }

    private static String span(Timeline.Step step) {
        boolean open = step.from().isEmpty() && step.until().isEmpty();
        return open
                ? ""
                : step.from().map(TimelineTest::day).orElse("") + "-"
                        + step.until().map(TimelineTest::day).orElse("");
    }

    private static String day(LocalDate date) {
        return date.getDayOfMonth() + "." + date.getMonthValue();
    }
}
