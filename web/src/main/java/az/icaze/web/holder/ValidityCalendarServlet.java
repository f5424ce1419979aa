package az.icaze.web.holder;

import az.icaze.certificate.CertificateStatus;
import az.icaze.certificate.HeldCertificate;
import az.icaze.holder.MyAsanImza;
import az.icaze.holder.OwnNumber;
import az.icaze.web.shell.Texts;
import az.icaze.web.shell.Visitor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/** The last valid days of one's own certificates as a calendar file (rule R110). */
@WebServlet("/asan-imza/validity.ics")
public class ValidityCalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient MyAsanImza own;

    @Inject
    transient Visitor visitor;

    @Inject
    transient Texts texts;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ValidityCalendar calendar = new ValidityCalendar(clock.instant());
        own.view(visitor.person()).numbers().stream()
                .map(OwnNumber::certificates)
                .flatMap(certificates -> certificates.stream())
                .filter(held -> held.status() == CertificateStatus.ACTIVE)
                .forEach(held -> calendar.add(held.serial(), held.validUntil(), summary(held)));
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"asan-imza.ics\"");
        response.getOutputStream().write(calendar.bytes());
    }

    private String summary(HeldCertificate held) {
        return texts.of(
                "own.calendar.last-day",
                texts.of("certificate." + held.type()),
                held.phone().masked());
    }
}
