package az.icaze.web.document;

import az.icaze.document.DocumentReference;
import az.icaze.document.MyDocuments;
import az.icaze.web.shell.Language;
import az.icaze.web.shell.PdfAnswer;
import az.icaze.web.shell.Visitor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /documents/file/2026-S-0000123.pdf}: one of the reader's own documents, in the language of his pages. Another
 * person's and none at all look the same.
 */
@WebServlet("/documents/file/*")
public class DocumentFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String FOLDER = "/documents/file/";
    private static final Pattern NAME = Pattern.compile("/([0-9]{4}-S-[0-9]{7,12})\\.pdf");

    @Inject
    transient MyDocuments documents;

    @Inject
    transient Visitor visitor;

    @Inject
    transient Language language;

    /** Inside the portal. */
    static String address(DocumentReference reference) {
        return FOLDER + reference + ".pdf";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher name = NAME.matcher(String.valueOf(request.getPathInfo()));
        boolean named = name.matches();
        PdfAnswer.send(
                response,
                named ? name.group(1) : "",
                named ? pdf(new DocumentReference(name.group(1))) : Optional.empty());
    }

    private Optional<byte[]> pdf(DocumentReference reference) {
        return documents.pdf(reference, language.getCode(), visitor.person());
    }
}
