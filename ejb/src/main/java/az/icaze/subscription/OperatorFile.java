package az.icaze.subscription;

import az.icaze.identity.Phone;
import az.icaze.operator.CommandAnswered;
import az.icaze.time.BakuTime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * An operator's file of a day ({@code docs/operator/reconciliation.md}), read line by line: however large it is, one line
 * of it is in memory.
 */
final class OperatorFile {

    /** The first line. */
    static final String HEADER = "kind,reference,phone,amount,outcome,at";

    private static final int LONGEST_LINE = 400;
    private static final int MOST_PROBLEMS = 20;
    private static final int FIELDS = 6;
    private static final Pattern REFERENCE = Pattern.compile("[\\x21-\\x7e&&[^,]]{1,100}");
    private static final Pattern PHONE = Pattern.compile("\\+994[0-9]{9}");
    private static final Pattern AMOUNT = Pattern.compile("(0|[1-9][0-9]{0,6})\\.[0-9]{2}");

    private final LocalDate day;
    private final Consumer<Line> lines;
    private final List<String> problems = new ArrayList<>();

    private OperatorFile(LocalDate day, Consumer<Line> lines) {
        this.day = day;
        this.lines = lines;
    }

    /** What the number's account went through. */
    enum Kind {
        CHARGE,
        TOP_UP
    }

    /**
     * One line.
     *
     * @param number from 2, the header is the first
     * @param reference of our command; for a top-up the operator's own
     * @param amount AZN
     */
    record Line(
            long number,
            Kind kind,
            String reference,
            Phone phone,
            BigDecimal amount,
            CommandAnswered.Outcome outcome,
            Instant at) {}

    /**
     * Reads it to its end, or until it has too many problems.
     *
     * @param day Baku date on which everything in it happened
     * @param lines take what is in order
     * @return the problems, each begun with the number of its line; empty for a file that is in order
     */
    static List<String> read(InputStream file, LocalDate day, Consumer<Line> lines) throws IOException {
        OperatorFile reader = new OperatorFile(day, lines);
        reader.read(file);
        return List.copyOf(reader.problems);
    }

    private void read(InputStream file) throws IOException {
        long number = 0;
        Optional<byte[]> next = line(file);
        while (next.isPresent() && problems.size() < MOST_PROBLEMS) {
            number++;
            take(number, next.get());
            next = line(file);
        }
        if (number == 0) {
            problems.add("1: header");
        }
    }

    /** Empty at the end of the file. A line that is too long is cut, and its rest is read as the next one. */
    private static Optional<byte[]> line(InputStream file) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int read = file.read();
        if (read < 0) {
            return Optional.empty();
        }
        while (read >= 0 && read != '\n' && line.size() <= LONGEST_LINE) {
            line.write(read);
            read = file.read();
        }
        return Optional.of(line.toByteArray());
    }

    private void take(long number, byte[] bytes) {
        if (bytes.length > LONGEST_LINE) {
            problem(number, "length");
            return;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            take(number, text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
        } catch (CharacterCodingException notUtf8) {
            problem(number, "UTF-8");
        }
    }

    private void take(long number, String text) {
        if (number == 1) {
            if (!text.equals(HEADER)) {
                problem(number, "header");
            }
            return;
        }
        String[] fields = text.split(",", -1);
        if (fields.length != FIELDS) {
            problem(number, "fields");
            return;
        }
        try {
            lines.accept(line(number, fields));
        } catch (IllegalArgumentException malformed) {
            problem(number, malformed.getMessage());
        }
    }

    private void problem(long number, String what) {
        problems.add(number + ": " + what);
    }

    private Line line(long number, String[] fields) {
        Kind kind = one("kind", Kind.values(), fields[0]);
        CommandAnswered.Outcome outcome = one("outcome", CommandAnswered.Outcome.values(), fields[4]);
        if (kind == Kind.TOP_UP && outcome != CommandAnswered.Outcome.DONE) {
            throw new IllegalArgumentException("outcome");
        }
        return new Line(
                number,
                kind,
                written("reference", REFERENCE, fields[1]),
                new Phone(written("phone", PHONE, fields[2])),
                new BigDecimal(written("amount", AMOUNT, fields[3])),
                outcome,
                at(fields[5]));
    }

    private static <E extends Enum<E>> E one(String field, E[] values, String written) {
        for (E value : values) {
            if (value.name().equals(written)) {
                return value;
            }
        }
        throw new IllegalArgumentException(field);
    }

    private static String written(String field, Pattern form, String written) {
        if (!form.matcher(written).matches()) {
            throw new IllegalArgumentException(field);
        }
        return written;
    }

    private Instant at(String written) {
        try {
            Instant at = OffsetDateTime.parse(written).toInstant();
            if (BakuTime.date(at).equals(day)) {
                return at;
            }
        } catch (DateTimeException noTime) {
            throw new IllegalArgumentException("at");
        }
        throw new IllegalArgumentException("at");
    }
}
