package az.icaze.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void writes_the_mark_semicolons_quotes_and_crlf() throws IOException {
        CsvWriter file = new CsvWriter(bytes);
        file.line(List.of("Əliyeva Leyla", "a;b", "say \"yes\"", ""));
        file.line(List.of("two\nlines"));
        file.flush();

        assertThat(bytes.toByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(text()).isEqualTo("\"Əliyeva Leyla\";\"a;b\";\"say \"\"yes\"\"\";\"\"\r\n\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+994501234567",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "=HYPERLINK(\"http://x\")"
            })
    void a_cell_that_would_be_calculated_is_text(String cell) throws IOException {
        CsvWriter file = new CsvWriter(bytes);
        file.line(List.of(cell));
        file.flush();

        assertThat(text()).isEqualTo("\"'" + cell.replace("\"", "\"\"") + "\"\r\n");
    }

    private String text() {
        return bytes.toString(StandardCharsets.UTF_8).substring(1);
    }
}
