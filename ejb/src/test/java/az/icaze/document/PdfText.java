package az.icaze.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads back what a PDF says, for tests of this room and of those above. */
public final class PdfText {

    private PdfText() {}

    /** The whole text, with any run of white space as one space. */
    public static String of(byte[] pdf) {
        return read(pdf, file -> {
            try {
                return new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });
    }

    static <T> T read(byte[] pdf, Function<PDDocument, T> question) {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return question.apply(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
