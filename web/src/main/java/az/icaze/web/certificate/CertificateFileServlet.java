package az.icaze.web.certificate;

import az.icaze.certificate.CertificateRegister;
import az.icaze.certificate.RegisterFilter;
import az.icaze.certificate.RegisterPage;
import az.icaze.certificate.RegisterRow;
import az.icaze.time.BakuTime;
import az.icaze.web.shell.CsvWriter;
import az.icaze.web.shell.Searches;
import az.icaze.web.shell.Show;
import az.icaze.web.shell.Texts;
import az.icaze.web.shell.Visitor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code /staff/certificates.csv}: the list under the filters of the address, to its end, in the reader's language. It is
 * written while it is read, some thousand rows at a time, so its length costs neither memory nor a held connection.
 */
@WebServlet("/staff/certificates.csv")
public class CertificateFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> HEADINGS = List.of(
            "certificates.holder",
            "certificates.fin",
            "certificates.phone",
            "certificates.type",
            "certificates.purpose",
            "voen",
            "certificates.serial",
            "certificates.status",
            "certificates.reason",
            "certificates.issued",
            "certificates.until");

    @Inject
    transient CertificateRegister register;

    @Inject
    transient Visitor visitor;

    @Inject
    transient Searches searches;

    @Inject
    transient Texts texts;

    @Inject
    transient Show show;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RegisterAddress address = new RegisterAddress(
                "true",
                request.getParameter("search"),
                request.getParameter("type"),
                request.getParameter("status"),
                request.getParameter("days"),
                "");
        Optional<RegisterFilter> filter = address.filter(searches);
        if (filter.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // Whoever may not is refused here, before the answer begins.
        RegisterPage first = register.export(filter.get(), Optional.empty(), visitor.person());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"certificates-" + BakuTime.date(clock.instant()) + ".csv\"");
        CsvWriter file = new CsvWriter(response.getOutputStream());
        file.line(HEADINGS.stream().map(texts::of).toList());
        write(filter.get(), first, file);
    }

    private void write(RegisterFilter filter, RegisterPage first, CsvWriter file) throws IOException {
        Optional<RegisterPage> page = Optional.of(first);
        while (page.isPresent()) {
            for (RegisterRow row : page.get().rows()) {
                file.line(cells(row));
            }
            file.flush();
            page = page.get().next().map(after -> register.export(filter, Optional.of(after), visitor.person()));
        }
    }

    /** A number without its plus: with it, a spreadsheet would calculate. */
    private List<String> cells(RegisterRow row) {
        return Stream.of(
                        row.name(),
                        row.fin(),
                        row.phone().substring(1),
                        texts.of("certificate." + row.type()),
                        texts.of("certificate.purpose." + row.purpose()),
                        row.organisation().orElse(""),
                        row.serial(),
                        texts.of("certificate.status." + row.status()),
                        row.reason()
                                .map(reason -> texts.of("certificate.reason." + reason))
                                .orElse(""),
                        show.moment(row.notBefore()),
                        show.day(row.validUntil()))
                .toList();
    }
}
