package az.icaze.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import az.icaze.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegimesTest {

    private static final Instant FIRST_NIGHT = Instant.parse("2020-09-28T17:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-21T12:00:00Z");

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    @AfterEach
    void as_it_was_installed() throws SQLException {
        asOwner("update regime set valid_to = null");
        asOwner("delete from permitted_activity where valid_from > date '2020-09-28'");
        asOwner("update permitted_activity set valid_to = null");
    }

    @Test
    void the_curfew_of_2020_is_installed_and_open_ended() {
        RegimeView regime = inForce(LATER);
        assertThat(regime.code()).isEqualTo("CURFEW-2020");
        assertThat(regime.validFrom()).isEqualTo(LocalDate.of(2020, 9, 28));
        assertThat(regime.validTo()).isEmpty();
        assertThat(regime.dailyFrom()).isEqualTo(LocalTime.of(21, 0));
        assertThat(regime.dailyTo()).isEqualTo(LocalTime.of(6, 0));
        assertThat(regime.legalBasis().az()).contains("358");
        assertThat(regime.window().covers(FIRST_NIGHT)).isTrue();
        assertThat(regime.window().covers(FIRST_NIGHT.minusSeconds(1))).isFalse();
    }

    @Test
    void it_holds_in_six_cities_and_sixteen_districts_in_the_order_of_the_decree() {
        RegimeView regime = inForce(LATER);
        assertThat(regime.areas()).hasSize(22);
        assertThat(regime.areas())
                .filteredOn(area -> area.kind() == AreaKind.CITY)
                .hasSize(6);
        assertThat(regime.areas().subList(0, 6)).allMatch(area -> area.kind() == AreaKind.CITY);
        assertThat(regime.areas().get(0).code()).isEqualTo("AZ-BA");
        assertThat(regime.areas().get(21).name()).isEqualTo(new Names("Ağstafa", "Aghstafa", "Агстафа"));
        assertThat(regime.areas()).extracting(AreaView::code).doesNotHaveDuplicates();
    }

    @Test
    void an_area_is_known_by_code_so_that_yevlakh_the_district_is_outside() {
        RegimeView regime = inForce(LATER);
        assertThat(regime.area("AZ-YE")).map(AreaView::name).map(Names::en).contains("Yevlakh");
        assertThat(regime.area("AZ-YEV")).isEmpty();
        assertThat(regime.area("Yevlax")).isEmpty();
    }

    @Test
    void its_activities_have_names_in_three_languages() {
        RegimeView regime = inForce(LATER);
        assertThat(regime.activities()).hasSizeGreaterThan(10);
        assertThat(regime.activities()).allSatisfy(activity -> {
            assertThat(activity.name().in("az")).isNotBlank();
            assertThat(activity.name().in("en"))
                    .isNotBlank()
                    .isNotEqualTo(activity.name().az());
            assertThat(activity.name().in("ru")).matches(".*[а-я].*");
        });
        assertThat(regime.activity("UTILITIES").orElseThrow().name())
                .isEqualTo(new Names(
                        "Kommunal xidmətlər, tullantıların daşınması və abadlıq",
                        "Municipal services, waste collection and public amenities",
                        "Коммунальные услуги, вывоз отходов и благоустройство"));
        assertThat(regime.activity("FOOD")).isPresent();
        assertThat(regime.activity("CASINO")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-09-27T19:59:59Z, false",
        "2020-09-27T20:00:00Z, true",
        "2020-12-13T01:59:59Z, true",
        "2020-12-13T02:00:00Z, false",
    })
    void is_in_force_from_its_first_date_to_the_morning_after_its_last_night(Instant instant, boolean inForce)
            throws SQLException {
        asOwner("update regime set valid_to = date '2020-12-12'");
        Optional<RegimeView> regime = ask(regimes -> regimes.inForce(instant));
        assertThat(regime.isPresent()).isEqualTo(inForce);
    }

    @Test
    void a_permit_lasts_thirty_one_days_and_not_longer_than_the_regime() throws SQLException {
        LocalDate start = LocalDate.of(2020, 12, 1);
        assertThat(inForce(FIRST_NIGHT).latestEnd(start)).isEqualTo(LocalDate.of(2020, 12, 31));
        asOwner("update regime set valid_to = date '2020-12-12'");
        RegimeView closed = inForce(FIRST_NIGHT);
        assertThat(closed.latestEnd(start)).isEqualTo(LocalDate.of(2020, 12, 12));
    }

    @Test
    void an_amended_activity_is_listed_as_it_stood_on_the_day() throws SQLException {
        asOwner("update permitted_activity set valid_to = date '2020-10-31' where code = 'FUNERAL'");
        asOwner("""
                insert into permitted_activity (regime, code, position, valid_from, name_az, name_en, name_ru)
                values ('CURFEW-2020', 'FUNERAL', 18, date '2020-11-01', 'Yas', 'Mourning', 'Траур')""");
        ActivityView before = inForce(Instant.parse("2020-10-31T19:59:59Z"))
                .activity("FUNERAL")
                .orElseThrow();
        ActivityView after = inForce(Instant.parse("2020-10-31T20:00:00Z"))
                .activity("FUNERAL")
                .orElseThrow();
        assertThat(before.name().en()).isEqualTo("Funeral services");
        assertThat(after.name().en()).isEqualTo("Mourning");
        assertThat(before.permittedThroughout(LocalDate.of(2020, 10, 1), LocalDate.of(2020, 10, 31)))
                .isTrue();
        assertThat(before.permittedThroughout(LocalDate.of(2020, 10, 1), LocalDate.of(2020, 11, 1)))
                .isFalse();
        assertThat(after.permittedThroughout(LocalDate.of(2020, 10, 31), LocalDate.of(2020, 11, 1)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update regime set daily_to = '05:00'", "delete from regime_area", "delete from area"})
    void the_application_may_not_change_a_regime(String sql) {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> database.run(em -> em.createNativeQuery(sql).executeUpdate()))
                .havingRootCause()
                .withMessageContaining("permission denied");
    }

    private RegimeView inForce(Instant instant) {
        return ask(regimes -> regimes.inForce(instant)).orElseThrow();
    }

    private <T> T ask(Function<Regimes, T> question) {
        return database.inTransaction(em -> {
            Regimes regimes = new Regimes();
            regimes.em = em;
            regimes.longestPermit = 31;
            return question.apply(regimes);
        });
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection owner = database.ownerSource().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
