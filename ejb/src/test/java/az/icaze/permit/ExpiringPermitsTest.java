package az.icaze.permit;

import static az.icaze.permit.People.LEYLA;
import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.identity.PermitNumber;
import az.icaze.mia.MiaAnswer;
import az.icaze.night.ChunkResult;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Permits whose time is over, noted by night beside the permit. */
class ExpiringPermitsTest {

    private static final LocalDate AFTER = LocalDate.of(2026, 11, 25);

    @AutoClose
    private final Office office = new Office();

    private PermitNumber accepted() {
        PermitNumber number = draft();
        office.confirm(number);
        office.run(desk -> desk.ministry.answered(new MiaAnswer(number, 1, true, "", "", office.instant())));
        return number;
    }

    private PermitNumber draft() {
        return office.completeDraft(LEYLA, Form.complete().nights("22.11.2026", "23.11.2026"));
    }

    /** The house's curfew, which all tests of the room share. */
    private void regimeEnds(String lastNight) {
        try (Connection connection = office.database.ownerSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update regime set valid_to = " + lastNight);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @AfterEach
    void the_curfew_goes_on() {
        regimeEnds("null");
    }

    private <T> T job(Function<ExpiringPermits, T> work) {
        return office.at(desk -> {
            ExpiringPermits job = new ExpiringPermits();
            job.em = desk.em;
            return work.apply(job);
        });
    }

    /** Item → label. */
    private Map<String, String> due(LocalDate day) {
        String query = new ExpiringPermits().due().query();
        return office.at(desk -> desk
                .em
                .unwrap(Session.class)
                .createNativeQuery(query, Object[].class)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1])));
    }

    private ChunkResult expire(LocalDate day, PermitNumber number) {
        return job(job -> job.expire(day, List.of(number.value())));
    }

    @ParameterizedTest
    @DisplayName("R29: a night over midnight ends in the morning, when the run of that day has been")
    @CsvSource({"2026-11-23, false", "2026-11-24, false", "2026-11-25, true", "2026-12-25, true"})
    void finds_what_is_over_on_the_whole_of_the_day(LocalDate day, boolean over) {
        PermitNumber number = accepted();

        assertThat(due(day)).isEqualTo(over ? Map.of(number.value(), "LAST_NIGHT") : Map.of());
        assertThat(expire(day, number).done()).hasSize(over ? 1 : 0);
    }

    @Test
    @DisplayName("R27: notes it once, beside the permit, and changes nothing of the permit")
    void notes_once() {
        PermitNumber number = accepted();
        long version = office.version(number);

        assertThat(expire(AFTER, number).done()).containsOnlyKeys(number.value());
        assertThat(expire(AFTER, number).refused()).isEqualTo(Map.of(number.value(), ChunkResult.OVERTAKEN));
        assertThat(due(AFTER)).isEmpty();
        assertThat(office.version(number)).isEqualTo(version);
        assertThat(office.status(number)).isEqualTo(PermitStatus.ACCEPTED);
    }

    @Test
    @DisplayName("R2: with the end of the curfew list and sheet show its permits as expired")
    void ends_with_the_curfew() {
        PermitNumber number = accepted();
        regimeEnds("'2026-11-22'");
        office.now.set(Instant.parse("2026-11-23T18:00:00Z"));
        LocalDate next = LocalDate.of(2026, 11, 24);
        assertThat(due(LocalDate.of(2026, 11, 23))).isEmpty();
        assertThat(due(next)).containsValue("REGIME_ENDED");
        assertThat(office.list.sheet(number, LEYLA).standing()).isEqualTo(PermitStanding.ACTIVE);

        expire(next, number);

        PermitSheet sheet = office.list.sheet(number, LEYLA);
        assertThat(sheet.standing()).isEqualTo(PermitStanding.EXPIRED);
        assertThat(sheet.ends()).contains(Instant.parse("2026-11-23T02:00:00Z"));
        for (PermitStanding word : List.of(PermitStanding.ACTIVE, PermitStanding.EXPIRED)) {
            PermitFilter filter = new PermitFilter("", Optional.of(word), 0, PermitFilter.Sort.NUMBER, false, 0, 10);
            assertThat(office.list.page(filter, LEYLA))
                    .extracting(PermitRow::standing)
                    .isEqualTo(word == PermitStanding.EXPIRED ? List.of(word) : List.of());
        }
    }

    @Test
    @DisplayName("R28: a draft is marked, stays editable, and is marked again only for another last night")
    void marks_drafts() {
        PermitNumber number = draft();
        assertThat(due(AFTER)).isEqualTo(Map.of(number.value(), "DRAFT"));
        expire(AFTER, number);
        assertThat(due(AFTER)).isEmpty();

        office.remember(number, 1, Form.complete().nights("24.11.2026", "25.11.2026"), LEYLA);
        assertThat(due(AFTER)).isEmpty();
        assertThat(due(AFTER.plusDays(2))).isEqualTo(Map.of(number.value(), "DRAFT"));
        expire(AFTER.plusDays(2), number);
        office.run(desk -> desk.em
                .createNativeQuery("delete from permit where number = :number")
                .setParameter("number", number.value())
                .executeUpdate());
        assertThat(office.count("select count(*) from permit_expiry")).isZero();
    }
}
