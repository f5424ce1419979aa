package az.icaze.audit;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.audit.AuditVerification.Break;
import az.icaze.audit.AuditVerification.Kind;
import az.icaze.identity.Fin;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The chain and its verification, slice by slice: rule R31, catalogue items AU1 and P22. */
class ChainWalkTest {

    @AutoClose
    private final TrailRoom room = new TrailRoom();

    @Test
    void is_written_by_one_node_at_a_time() throws SQLException {
        room.write(2);
        try (Connection other = room.database.applicationSource().getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select pg_advisory_xact_lock(" + Sealer.LOCK + ")");

            assertThat(room.seal()).as("while another node is at it").isZero();
            other.rollback();
        }
        assertThat(room.seal()).isEqualTo(2);
    }

    @Test
    void chains_every_committed_entry_once_and_without_gaps() {
        room.write(25);

        assertThat(room.seal()).isEqualTo(25);
        assertThat(room.seal()).isZero();

        AuditVerification found = room.verify();
        assertThat(found.intact()).isTrue();
        assertThat(found.complete()).isTrue();
        assertThat(found.checked()).isEqualTo(25);
        assertThat(found.unsealed()).isZero();
    }

    @Test
    void counts_and_shows_what_no_seal_covers_yet() {
        room.write(2);
        room.seal();
        room.write(1);

        assertThat(room.verify().unsealed()).isEqualTo(1);
        room.seal();
        room.write(1);
        assertThat(room.ask(trail -> trail.lines(AuditSearch.ALL, AuditPlace.NEWEST, 10))
                        .lines())
                .extracting(AuditLine::sealed)
                .containsExactly(false, true, true, true, true);
    }

    @Test
    void chains_whom_a_line_is_about_with_the_rest() throws SQLException {
        room.write(TrailRoom.AUDITOR, new AuditSubject("sign-in", "a").concerning(new Fin("5LA2K7E"), "Leyla"), "x");
        room.write(TrailRoom.AUDITOR, new AuditSubject("sign-in", "b").concerning(new Fin("5LA2K7E"), null), "x");
        room.seal();
        assertThat(room.verify().intact()).isTrue();

        room.tamper("update audit_entry set about_name = 'Günay' where id = 1");

        assertThat(room.verifyAnew().firstBreak()).contains(new Break(1, Kind.ALTERED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update audit_entry set to_state = 'DRAFT' where id = 3       | ALTERED       | 3",
                "update audit_entry set details = '{ }' where id = 5    | ALTERED       | 5",
                "update audit_entry set about = '5LA2K7E' where id = 5    | ALTERED       | 5",
                "delete from audit_entry where id = 2                         | ENTRY_MISSING | 2",
                "delete from audit_seal where sequence = 4                    | GAP           | 4",
                "update audit_seal set mac = decode(repeat('00', 32), 'hex') where sequence = 6 | ALTERED | 6",
                "update audit_seal set entry_id = entry_id + 100 where sequence = 7 | ENTRY_MISSING | 7",
                "delete from audit_seal where sequence > 8                    | LEFT_OUT      | 9"
            })
    void finds_the_first_line_that_was_tampered_with(String tampering, Kind kind, long place) throws SQLException {
        room.write(10);
        room.seal();
        room.slice = 4;

        room.tamper(tampering);

        assertThat(untilDone().firstBreak()).contains(new Break(place, kind));
    }

    @Test
    void finds_a_line_that_was_kept_from_the_sealer() throws SQLException {
        room.write(3);
        room.tamper("delete from audit_unsealed where entry_id = 2");
        room.seal();

        assertThat(room.verify().firstBreak()).contains(new Break(2, Kind.LEFT_OUT));
    }

    @Test
    void goes_on_slice_by_slice_from_where_the_last_one_ended() {
        room.write(10);
        room.seal();
        room.slice = 4;

        AuditVerification first = room.verify();
        assertThat(first.checked()).isEqualTo(4);
        assertThat(first.links()).isEqualTo(10);
        assertThat(first.complete()).isFalse();
        assertThat(room.verify().checked()).isEqualTo(8);
        assertThat(room.ask(AuditTrail::progress))
                .hasValueSatisfying(
                        progress -> assertThat(progress.known().checked()).isEqualTo(8));
        assertThat(room.verify().complete()).isTrue();

        room.write(1);
        room.seal();
        assertThat(room.verify().checked()).as("with the new links").isEqualTo(12);
        assertThat(room.verifyAnew().checked()).as("from the beginning").isEqualTo(4);
    }

    @Test
    void knows_of_no_progress_before_the_first_check() {
        assertThat(room.ask(AuditTrail::progress)).isEmpty();
        assertThat(room.verify()).isEqualTo(new AuditVerification(0, 0, 0, java.util.Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_checkpoint set sequence = 6",
                "update audit_checkpoint set last_entry = 9",
                "update audit_checkpoint set checked_by = '5LA2K7E'"
            })
    void trusts_no_checkpoint_that_was_moved(String tampering) throws SQLException {
        room.write(10);
        room.seal();
        room.slice = 4;
        room.verify();

        room.tamper(tampering);

        assertThat(room.verify().firstBreak()).map(Break::kind).contains(Kind.CHECKPOINT);
        assertThat(room.verifyAnew().intact()).isTrue();
    }

    @Test
    void sees_that_a_link_it_has_checked_is_gone_or_another() throws SQLException {
        room.write(10);
        room.seal();
        room.verify();

        room.tamper("update audit_seal set mac = decode(repeat('00', 32), 'hex') where sequence = 10");
        assertThat(room.verify().firstBreak()).contains(new Break(10, Kind.ALTERED));
        room.tamper("delete from audit_seal where sequence = 10; delete from audit_entry where id = 10");
        assertThat(room.verify().firstBreak()).contains(new Break(10, Kind.GAP));
    }

    @Test
    void writes_down_who_had_the_chain_verified_and_what_was_found() throws SQLException {
        room.write(3);
        room.seal();
        room.verify();
        room.tamper("update audit_entry set action = 'x' where id = 2");
        room.verifyAnew();

        assertThat(room.ask(trail -> trail.lines(AuditSearch.ALL, AuditPlace.NEWEST, 2))
                        .lines())
                .extracting(line -> line.actorName() + " " + line.action() + " " + line.subjectId() + " " + line.to())
                .containsExactly(
                        "Sevinc İsmayılova chain-broken 2 ALTERED", "Sevinc İsmayılova chain-verified 3 INTACT");
    }

    private AuditVerification untilDone() {
        AuditVerification found = room.verify();
        while (found.intact() && !found.complete()) {
            found = room.verify();
        }
        return found;
    }
}
