package az.icaze.web.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes lines that a spreadsheet opens as they are with the regional settings of this country: UTF-8 with its mark in
 * front, semicolons, CRLF, every cell in quotes. A cell that a spreadsheet would calculate begins with an apostrophe
 * instead (ASVS 1.2.10), so that no name somebody gave himself ever runs on a clerk's machine.
 */
public final class CsvWriter {

    private static final String MARK = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private final Writer out;

    /** Writes the mark; the stream is the caller's to close. */
    public CsvWriter(OutputStream stream) throws IOException {
        this.out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        out.write(MARK);
    }

    public void line(List<String> cells) throws IOException {
        out.write(cells.stream().map(CsvWriter::cell).collect(Collectors.joining(";", "", "\r\n")));
    }

    /** Sends on what was written so far. */
    public void flush() throws IOException {
        out.flush();
    }

    private static String cell(String text) {
        String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
