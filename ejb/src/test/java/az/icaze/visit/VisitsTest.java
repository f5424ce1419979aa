package az.icaze.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.AtOnce;
import az.icaze.TestDatabase;
import az.icaze.audit.Audit;
import az.icaze.certificate.Certificates;
import az.icaze.certificate.Unusable;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A quarter of an hour idle, eight hours in all, three at once, and never longer than what it stands on. */
class VisitsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
    private static final String SERIAL = "0A";
    private static final AtomicInteger PERSONS = new AtomicInteger(1000);

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final Certificates certificates = mock(Certificates.class);
    private final SignedInPerson leyla = person();

    @BeforeEach
    void everything_is_in_order() {
        when(certificates.unusable(any(), any())).thenReturn(Optional.empty());
    }

    @Test
    void a_visit_goes_on_while_the_person_does_something() {
        UUID visit = begin();
        for (int click = 0; click < 5; click++) {
            pass(visit, 14);
            assertThat(look(visit, true)).isEmpty();
        }
    }

    @Test
    void a_page_that_waits_keeps_no_visit_alive() {
        UUID visit = begin();
        pass(visit, 8);
        assertThat(look(visit, false)).isEmpty();
        pass(visit, 8);

        assertThat(look(visit, false)).contains(VisitEnd.UNUSED);
        assertThat(look(visit, true)).contains(VisitEnd.UNUSED);
        assertThat(audited(visit)).containsExactly("visit-began:LIVE:" + leyla.id(), "visit-ended:UNUSED:system");
    }

    @Test
    void a_visit_ends_after_eight_hours_whatever_is_done() {
        UUID visit = begin();
        for (int click = 0; click < 48; click++) {
            pass(visit, 10);
            if (click < 47) {
                assertThat(look(visit, true)).isEmpty();
            }
        }

        assertThat(look(visit, true)).contains(VisitEnd.TOO_LONG);
    }

    @Test
    void a_use_is_not_written_down_with_every_click() {
        UUID visit = begin();
        String begun = used(visit);

        look(visit, true);

        assertThat(used(visit)).isEqualTo(begun);
        pass(visit, 1);
        String minuteAgo = used(visit);
        look(visit, true);
        assertThat(used(visit)).isGreaterThan(minuteAgo);
    }

    @ParameterizedTest
    @CsvSource({
        "SUSPENDED, SUSPENDED",
        "REVOKED, CERTIFICATE",
        "SUPERSEDED, CERTIFICATE",
        "EXPIRED, CERTIFICATE",
        "SERVICE_SUSPENDED, SERVICE",
        "SERVICE_EXPIRED, SERVICE",
        "NO_SERVICE, SERVICE",
        "SERVICE_CANCELLED, GIVEN_UP",
        "SIM_CHANGED, SERVICE"
    })
    void a_visit_ends_with_what_it_stands_on(Unusable reason, VisitEnd end) {
        UUID visit = begin();
        assertThat(look(visit, true)).isEmpty();

        when(certificates.unusable(SERIAL, CLOCK.instant())).thenReturn(Optional.of(reason));

        assertThat(look(visit, false)).contains(end);
        assertThat(audited(visit)).last().isEqualTo("visit-ended:" + end + ":system");
    }

    @Test
    void what_has_ended_stays_ended_when_its_certificate_is_restored() {
        UUID visit = begin();
        when(certificates.unusable(any(), any())).thenReturn(Optional.of(Unusable.SUSPENDED));
        look(visit, true);

        when(certificates.unusable(any(), any())).thenReturn(Optional.empty());

        assertThat(look(visit, true)).contains(VisitEnd.SUSPENDED);
        assertThat(audited(visit)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Unusable.class)
    void nothing_unusable_carries_a_visit(Unusable reason) {
        UUID visit = begin();
        when(certificates.unusable(any(), any())).thenReturn(Optional.of(reason));

        assertThat(look(visit, true)).isPresent();
    }

    @Test
    void a_fourth_visit_ends_the_oldest() {
        List<UUID> visits = List.of(begin(), begin(), begin(), begin());

        assertThat(look(visits.get(0), true)).contains(VisitEnd.DISPLACED);
        assertThat(visits.subList(1, 4))
                .allSatisfy(visit -> assertThat(look(visit, true)).isEmpty());
        assertThat(audited(visits.get(0))).last().isEqualTo("visit-ended:DISPLACED:system");
    }

    @Test
    void what_has_run_out_takes_nobodys_place() {
        UUID forgotten = begin();
        pass(forgotten, 20);
        List<UUID> visits = List.of(begin(), begin(), begin());

        assertThat(look(forgotten, true)).contains(VisitEnd.UNUSED);
        assertThat(visits).allSatisfy(visit -> assertThat(look(visit, true)).isEmpty());
    }

    @Test
    void somebody_elses_visits_do_not_count() {
        UUID visit = begin();
        SignedInPerson other = person();
        for (int i = 0; i < 5; i++) {
            at(visits -> visits.begin(other));
        }

        assertThat(look(visit, true)).isEmpty();
    }

    @Test
    void sign_ins_of_one_person_at_the_same_time_do_not_pass_the_limit_together() throws Exception {
        List<UUID> visits = new ArrayList<>(AtOnce.times(12, this::begin));

        assertThat(visits.stream().filter(visit -> look(visit, true).isEmpty())).hasSize(3);
    }

    @Test
    void who_signs_out_is_not_signed_out_again() {
        UUID visit = begin();

        leave(visit);
        leave(visit);

        assertThat(look(visit, true)).contains(VisitEnd.LEFT);
        assertThat(audited(visit)).containsExactly("visit-began:LIVE:" + leyla.id(), "visit-ended:LEFT:" + leyla.id());
    }

    @Test
    void a_visit_that_the_database_does_not_know_is_over() {
        UUID unknown = UUID.randomUUID();

        assertThat(look(unknown, true)).isPresent();
        leave(unknown);
    }

    private UUID begin() {
        return at(visits -> visits.begin(leyla));
    }

    private Optional<VisitEnd> look(UUID visit, boolean used) {
        return at(visits -> visits.look(visit, leyla, used));
    }

    private void leave(UUID visit) {
        at(visits -> {
            visits.leave(visit, leyla);
            return visit;
        });
    }

    private <T> T at(Function<Visits, T> work) {
        return database.inTransaction(em -> {
            Visits visits = new Visits();
            visits.em = em;
            visits.certificates = certificates;
            visits.audit = new Audit(em, CLOCK);
            visits.clock = CLOCK;
            return work.apply(visits);
        });
    }

    /** Nobody moves the database's clock: what was written moves back instead. */
    private static void pass(UUID visit, int minutes) {
        try (Connection connection = database.ownerSource().getConnection();
                PreparedStatement back = connection.prepareStatement(
                        "update visit set began = began - make_interval(mins => ?), used = used - make_interval(mins => ?)"
                                + " where id = ?")) {
            back.setInt(1, minutes);
            back.setInt(2, minutes);
            back.setObject(3, visit);
            back.executeUpdate();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static String used(UUID visit) {
        return database.inTransaction(em -> (String) em.createNativeQuery(
                        "select to_char(used, 'YYYY-MM-DD HH24:MI:SS.US') from visit where id = :id", String.class)
                .setParameter("id", visit)
                .getSingleResult());
    }

    private static List<String> audited(UUID visit) {
        List<?> lines = database.inTransaction(em -> em.createNativeQuery(
                        "select action || ':' || to_state || ':' || actor from audit_entry"
                                + " where subject_type = 'visit' and subject_id = :id order by id",
                        String.class)
                .setParameter("id", visit.toString())
                .getResultList());
        return lines.stream().map(String.class::cast).toList();
    }

    private static SignedInPerson person() {
        return new SignedInPerson(
                new Fin("6AB" + PERSONS.incrementAndGet()),
                "Əliyeva Leyla",
                new Phone("+994502147717"),
                Optional.empty(),
                Optional.empty(),
                AsanImzaType.BUSINESS,
                SERIAL);
    }
}
