package az.icaze.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;

/**
 * A sheet as PDF/A-2a and PDF/UA (ISO 19005-2, ISO 14289-1): with its fonts, its title and language, and tags that a
 * screen reader follows.
 */
final class PdfFile {

    private static final String FONT = "Onest";
    private static final int REGULAR = 400;
    private static final int SEMIBOLD = 600;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfFile() {}

    static byte[] of(Sheet sheet) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        font(builder, "onest-regular.ttf", REGULAR);
        font(builder, "onest-semibold.ttf", SEMIBOLD);
        builder.useUriResolver((base, address) -> null); // nothing is fetched from anywhere
        builder.withW3cDocument(sheet.page(), null);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        builder.toStream(file);
        try {
            builder.run();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return file.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, int weight) {
        builder.useFont(() -> PdfFile.class.getResourceAsStream("fonts/" + file), FONT, weight, FontStyle.NORMAL, true);
    }
}
