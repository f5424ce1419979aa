package az.icaze.web.holder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ValidityCalendarTest {

    private final ValidityCalendar calendar = new ValidityCalendar(Instant.parse("2026-05-10T08:00:00Z"));

    @Test
    @DisplayName("R110: a certificate's last day is a whole day, under a name that stays")
    void writes_a_day_with_a_reminder() {
        calendar.add("0A", LocalDate.of(2029, 5, 10), "İş sertifikatı, son gün");

        assertThat(lines())
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .contains(
                        "UID:0A@icaze",
                        "DTSTAMP:20260510T080000Z",
                        "DTSTART;VALUE=DATE:20290510",
                        "SUMMARY:İş sertifikatı\\, son gün",
                        "TRIGGER:-P30D")
                .endsWith("END:VCALENDAR");
    }

    @Test
    void folds_a_long_line_between_letters() {
        String summary = "Последний день действия личного сертификата на номере телефона";
        calendar.add("0A", LocalDate.of(2029, 5, 10), summary);

        assertThat(lines()).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(text().replace("\r\n ", "")).contains("SUMMARY:" + summary);
    }

    private List<String> lines() {
        return List.of(text().split("\r\n", -1)).stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String text() {
        return new String(calendar.bytes(), StandardCharsets.UTF_8);
    }
}
