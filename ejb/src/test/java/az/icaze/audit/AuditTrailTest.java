package az.icaze.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import az.icaze.identity.Fin;
import az.icaze.identity.Machine;
import az.icaze.identity.SignedInPerson;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading the trail: rule R31, catalogue items AU1 and AU2. */
class AuditTrailTest {

    private static final Fin LEYLA = new Fin("5LA2K7E");
    private static final SignedInPerson CLERK = TrailRoom.person("7K2M9TQ", "Məmmədov Elçin");

    @AutoClose
    private final TrailRoom room = new TrailRoom();

    @Test
    void leaves_no_entry_of_a_transaction_that_was_rolled_back() {
        assertThatThrownBy(() -> room.database.run(entities -> {
                    new Audit(entities, room.clock())
                            .record(CLERK, new AuditSubject("permit", "2026-0000001"), "sent", null, null);
                    throw new IllegalStateException("the change failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(lines(AuditSearch.ALL)).isEmpty();
    }

    @Test
    void turns_pages_from_line_to_line_in_both_directions() {
        room.write(5);

        AuditLines newest = page(AuditPlace.NEWEST);
        AuditLines middle = page(AuditPlace.olderThan(last(newest)));
        AuditLines oldest = page(AuditPlace.olderThan(last(middle)));

        assertThat(List.of(ids(newest), ids(middle), ids(oldest)))
                .containsExactly(List.of(5L, 4L), List.of(3L, 2L), List.of(1L));
        assertThat(List.of(newest, middle, oldest))
                .extracting(AuditLines::newer, AuditLines::older)
                .containsExactly(tuple(false, true), tuple(true, true), tuple(true, false));
        assertThat(page(AuditPlace.newerThan(1))).isEqualTo(middle);
        assertThat(page(AuditPlace.newerThan(3))).isEqualTo(newest);
        assertThat(page(AuditPlace.olderThan(99)))
                .as("of a line that is not there")
                .isEqualTo(newest);
    }

    @Test
    void finds_what_a_person_did_and_what_is_about_him_and_nothing_else() {
        room.write(CLERK, new AuditSubject("permit", "2026-0000001"), "deleted");
        room.write(Machine.SYSTEM, new AuditSubject("sign-in", "a").concerning(CLERK.fin(), CLERK.name()), "failed");
        room.write(CLERK, new AuditSubject("person", LEYLA.value()), "looked-up");
        room.write(CLERK, new AuditSubject("staff-role", "x").concerning(LEYLA, "Leyla"), "asked");
        room.write(new Machine(LEYLA.value()), new AuditSubject("permit", "2026-0000002"), "sent");

        assertThat(lines(search(Optional.of(CLERK.fin()))))
                .extracting(AuditLine::id)
                .containsExactly(4L, 3L, 2L, 1L);
        assertThat(lines(search(Optional.of(LEYLA)))).extracting(AuditLine::id).containsExactly(4L, 3L);
    }

    private static AuditSearch search(Optional<Fin> person) {
        return new AuditSearch(
                person, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void finds_by_thing_and_act() {
        room.write(CLERK, new AuditSubject("permit", "2026-0000001"), "sent");
        room.write(CLERK, new AuditSubject("permit", "2026-0000002"), "deleted");
        room.write(CLERK, new AuditSubject("certificate", "2026-0000002"), "deleted");

        assertThat(lines(search("permit", "2026-0000002", null)))
                .extracting(AuditLine::id)
                .containsExactly(2L);
        assertThat(lines(search("permit", null, "sent")))
                .extracting(AuditLine::id)
                .containsExactly(1L);
        assertThat(lines(search(null, null, "deleted")))
                .extracting(AuditLine::id)
                .containsExactly(3L, 2L);
    }

    private static AuditSearch search(String type, String id, String action) {
        return new AuditSearch(
                Optional.empty(),
                Optional.ofNullable(type),
                Optional.ofNullable(id),
                Optional.ofNullable(action),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void finds_a_period_with_its_beginning_and_without_its_end() {
        Instant start = room.now;
        for (int i = 0; i < 4; i++) {
            room.now = start.plus(Duration.ofHours(i));
            room.write(1);
        }
        Instant written = Instant.parse("2026-11-21T17:00:00.123456Z");
        AuditSearch period = new AuditSearch(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(written.plus(Duration.ofHours(1))),
                Optional.of(written.plus(Duration.ofHours(3))));

        assertThat(lines(period)).extracting(AuditLine::id).containsExactly(3L, 2L);
    }

    @Test
    void gives_up_a_search_that_takes_too_long() throws SQLException {
        try (Connection other = room.database.ownerSource().getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("lock table audit_entry in access exclusive mode");

            assertThatThrownBy(() -> room.ask(trail -> {
                        trail.patience = 1_000;
                        return trail.lines(AuditSearch.ALL, AuditPlace.NEWEST, 10);
                    }))
                    .isInstanceOf(AuditSearchTooWide.class);
        }
    }

    @Test
    void shows_whom_a_line_is_about_and_its_further_facts() {
        room.database.run(entities -> new Audit(entities, room.clock())
                .record(
                        Machine.SYSTEM,
                        new AuditSubject("sign-in", "a").concerning(LEYLA, "Əliyeva Leyla"),
                        "sign-in-started",
                        null,
                        "RUNNING",
                        Map.of("phone", "+994 50 ••• 77 17")));

        assertThat(lines(AuditSearch.ALL))
                .extracting(AuditLine::about, AuditLine::aboutName, AuditLine::details)
                .containsExactly(tuple(LEYLA, "Əliyeva Leyla", Map.of("phone", "+994 50 ••• 77 17")));
    }

    @Test
    void shows_a_line_whose_facts_somebody_has_spoilt() throws SQLException {
        room.write(1);
        room.tamper("update audit_entry set details = 'spoilt'");

        assertThat(lines(AuditSearch.ALL)).extracting(AuditLine::details).containsExactly(Map.of("details", "spoilt"));
    }

    @ParameterizedTest
    @CsvSource({
        "update audit_entry set actor = 'x'",
        "delete from audit_entry",
        "truncate audit_entry",
        "update audit_seal set entry_id = 0",
        "delete from audit_seal",
        "update audit_checkpoint set sequence = 0",
        "delete from audit_checkpoint"
    })
    void lets_the_application_change_or_delete_nothing(String sql) {
        room.write(1);

        assertThatThrownBy(() -> {
                    try (Connection application =
                            room.database.applicationSource().getConnection()) {
                        application.createStatement().execute(sql);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    private List<AuditLine> lines(AuditSearch search) {
        return room.ask(trail -> trail.lines(search, AuditPlace.NEWEST, 100)).lines();
    }

    private AuditLines page(AuditPlace place) {
        return room.ask(trail -> trail.lines(AuditSearch.ALL, place, 2));
    }

    private static long last(AuditLines page) {
        return page.lines().get(page.lines().size() - 1).id();
    }

    private static List<Long> ids(AuditLines page) {
        return page.lines().stream().map(AuditLine::id).toList();
    }
}
