package az.icaze.web.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** A paper as the answer to a request: a file to keep or to print, or nothing there. */
public final class PdfAnswer {

    private PdfAnswer() {}

    /**
     * Sends it, or 404 where there is none.
     *
     * @param name of the file, without its ending; ASCII letters, digits and hyphens
     */
    public static void send(HttpServletResponse response, String name, Optional<byte[]> file) throws IOException {
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".pdf\"");
        response.setContentLength(file.get().length);
        response.getOutputStream().write(file.get());
    }
}
