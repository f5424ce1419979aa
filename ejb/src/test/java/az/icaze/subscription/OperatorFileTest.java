package az.icaze.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.identity.Phone;
import az.icaze.operator.CommandAnswered.Outcome;
import az.icaze.subscription.OperatorFile.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the contract calls a file of a day, and nothing else. */
class OperatorFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);
    private static final Path EXAMPLE = Path.of("../docs/operator/reconciliation.example.csv");

    private final List<Line> lines = new ArrayList<>();

    @Test
    void reads_the_example_of_the_contract() throws IOException {
        assertThat(read(Files.readAllBytes(EXAMPLE))).isEmpty();

        assertThat(lines)
                .hasSize(3)
                .contains(new Line(
                        4,
                        OperatorFile.Kind.TOP_UP,
                        "T-20260610-000017",
                        new Phone("+994504180935"),
                        new BigDecimal("5.00"),
                        Outcome.DONE,
                        Instant.parse("2026-06-10T05:30:00Z")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TAX,r,+994502147717,2.50,DONE,2026-06-10T02:00:00+04:00 | 2: kind",
                "CHARGE,,+994502147717,2.50,DONE,2026-06-10T02:00:00+04:00 | 2: reference",
                "CHARGE,ə,+994502147717,2.50,DONE,2026-06-10T02:00:00+04:00 | 2: reference",
                "CHARGE,r,0502147717,2.50,DONE,2026-06-10T02:00:00+04:00 | 2: phone",
                "CHARGE,r,+994122147717,2.50,DONE,2026-06-10T02:00:00+04:00 | 2: phone.not-mobile",
                "CHARGE,r,+994502147717,2.5,DONE,2026-06-10T02:00:00+04:00 | 2: amount",
                "CHARGE,r,+994502147717,-2.50,DONE,2026-06-10T02:00:00+04:00 | 2: amount",
                "CHARGE,r,+994502147717,2.50,MAYBE,2026-06-10T02:00:00+04:00 | 2: outcome",
                "TOP_UP,r,+994502147717,2.50,REFUSED,2026-06-10T02:00:00+04:00 | 2: outcome",
                "CHARGE,r,+994502147717,2.50,DONE,2026-06-10T02:00:00 | 2: at",
                "CHARGE,r,+994502147717,2.50,DONE,2026-06-10T23:00:00Z | 2: at",
                "CHARGE,r,+994502147717,2.50,DONE | 2: fields",
            })
    void says_in_which_line_what_is_wrong(String line, String problem) throws IOException {
        assertThat(read((OperatorFile.HEADER + "\n" + line + "\n").getBytes(StandardCharsets.UTF_8)))
                .containsExactly(problem);
        assertThat(lines).isEmpty();
    }

    @Test
    void takes_no_file_without_its_header() throws IOException {
        assertThat(read(new byte[0])).containsExactly("1: header");
        assertThat(read("kind\n".getBytes(StandardCharsets.UTF_8))).containsExactly("1: header");
        assertThat(read(("\uFEFF" + OperatorFile.HEADER).getBytes(StandardCharsets.UTF_8)))
                .containsExactly("1: header");
    }

    @Test
    void takes_what_is_not_utf_8_for_what_it_is() throws IOException {
        byte[] file = (OperatorFile.HEADER + "\nCHARGE,\u00e9,").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read(file)).containsExactly("2: UTF-8");
    }

    @Test
    void gives_up_on_a_file_that_is_none() throws IOException {
        assertThat(read(new byte[10_000_000])).hasSize(20).allMatch(problem -> problem.endsWith(": length"));
    }

    private List<String> read(byte[] file) throws IOException {
        return OperatorFile.read(new ByteArrayInputStream(file), DAY, lines::add);
    }
}
