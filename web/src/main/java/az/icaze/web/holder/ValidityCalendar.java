package az.icaze.web.holder;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Last valid days as an iCalendar object (RFC 5545), each a whole day with a reminder thirty days before. */
final class ValidityCalendar {

    /** Octets of a line without its end (RFC 5545, section 3.1). */
    private static final int LONGEST_LINE = 75;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final List<String> lines = new ArrayList<>();
    private final Instant made;

    /** @param made when the file was asked for */
    ValidityCalendar(Instant made) {
        this.made = made;
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:-//Icaze//My Asan Imza//EN");
    }

    /** @param id names the event for ever: a file that is opened again changes it and adds none */
    void add(String id, LocalDate day, String summary) {
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + id + "@icaze");
        lines.add("DTSTAMP:" + STAMP.format(made));
        lines.add("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day));
        lines.add("SUMMARY:" + escaped(summary));
        lines.add("BEGIN:VALARM");
        lines.add("ACTION:DISPLAY");
        lines.add("DESCRIPTION:" + escaped(summary));
        lines.add("TRIGGER:-P30D");
        lines.add("END:VALARM");
        lines.add("END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    /** The whole file. */
    byte[] bytes() {
        StringBuilder file = new StringBuilder();
        lines.forEach(line -> fold(line, file));
        fold("END:VCALENDAR", file);
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Ends a line before it gets too long, never inside a character; the rest begins with a space. */
    private static void fold(String line, StringBuilder file) {
        int octets = 0;
        for (int point : line.codePoints().toArray()) {
            String letter = Character.toString(point);
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(letter);
            octets += size;
        }
        file.append("\r\n");
    }
}
