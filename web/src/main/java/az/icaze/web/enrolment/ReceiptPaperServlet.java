package az.icaze.web.enrolment;

import az.icaze.document.DocumentKind;
import az.icaze.enrolment.Desk;
import az.icaze.web.shell.Language;
import az.icaze.web.shell.PdfAnswer;
import az.icaze.web.shell.Visitor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /staff/receipt-paper/2026-Q-0000012/ANNEX.pdf}: a paper of a visit, to be printed for the applicant (rule R56). */
@WebServlet("/staff/receipt-paper/*")
public class ReceiptPaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String FOLDER = "/staff/receipt-paper/";
    private static final Pattern NAME = Pattern.compile("/([0-9]{4}-Q-[0-9]{7,12})/([A-Z]+)\\.pdf");

    @Inject
    transient Desk desk;

    @Inject
    transient Visitor visitor;

    @Inject
    transient Language language;

    /** Inside the portal. */
    static String address(String number, DocumentKind kind) {
        return FOLDER + number + "/" + kind + ".pdf";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher name = NAME.matcher(String.valueOf(request.getPathInfo()));
        boolean named = name.matches();
        PdfAnswer.send(
                response,
                named ? name.group(1) + "-" + name.group(2) : "",
                named ? pdf(name.group(1), name.group(2)) : Optional.empty());
    }

    private Optional<byte[]> pdf(String number, String kind) {
        return Arrays.stream(DocumentKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .flatMap(each -> desk.paper(number, each, language.getCode(), visitor.person()));
    }
}
