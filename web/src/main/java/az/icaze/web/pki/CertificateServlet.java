package az.icaze.web.pki;

import az.icaze.pki.CaCertificates;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /pki/issuing.cer} and {@code /pki/root.cer}, DER: the addresses that stand in every certificate we issue. */
@WebServlet("/pki/*")
public class CertificateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    CaCertificates certificates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/issuing.cer" -> send(certificates.issuing(), response);
            case "/root.cer" -> send(certificates.root(), response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(byte[] certificate, HttpServletResponse response) throws IOException {
        response.setContentType("application/pkix-cert");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setContentLength(certificate.length);
        response.getOutputStream().write(certificate);
    }
}
