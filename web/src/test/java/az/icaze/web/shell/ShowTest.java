package az.icaze.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowTest {

    private final Show show = new Show();

    @Test
    void writes_days_without_the_year_twice() {
        assertThat(show.days(LocalDate.of(2020, 9, 30), LocalDate.of(2020, 10, 30)))
                .isEqualTo("30.09–30.10.2020");
        assertThat(show.days(LocalDate.of(2020, 12, 30), LocalDate.of(2021, 1, 5)))
                .isEqualTo("30.12.2020–05.01.2021");
    }

    @Test
    void writes_a_dash_for_what_is_not_there() {
        assertThat(show.day(null)).isEqualTo("–");
        assertThat(show.days(null, null)).isEqualTo("–");
        assertThat(show.moment(null)).isEqualTo("–");
        assertThat(show.hours(null, null)).isEqualTo("–");
    }

    @Test
    void writes_hours_and_moments_of_baku() {
        assertThat(show.hours(LocalTime.of(21, 0), LocalTime.of(6, 0))).isEqualTo("21:00–06:00");
        assertThat(show.moment(Instant.parse("2020-09-30T20:05:07Z"))).isEqualTo("01.10.2020, 00:05");
        assertThat(show.second(Instant.parse("2020-09-30T20:05:07Z"))).isEqualTo("01.10.2020, 00:05:07");
    }

    @ParameterizedTest
    @CsvSource({"az, 28 sentyabr 2020-ci il", "en, 28 September 2020", "ru, 28 сентября 2020 года"})
    void writes_a_long_day_in_the_readers_language(String language, String day) {
        show.language = mock(Language.class);
        when(show.language.getLocale()).thenReturn(Locale.forLanguageTag(language));
        when(show.language.getCode()).thenReturn(language);
        show.texts = new Texts();
        show.texts.language = show.language;

        assertThat(show.longDay(LocalDate.of(2020, 9, 28))).isEqualTo(day);
    }
}
