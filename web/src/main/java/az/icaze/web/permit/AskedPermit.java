package az.icaze.web.permit;

import az.icaze.identity.PermitNumber;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/**
 * The permit that the address of a page names: {@code ?number=2026-0000123}. It lives as long as the view, because a form
 * is sent to an address without parameters.
 */
@Named
@ViewScoped
public class AskedPermit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    HttpServletRequest request;

    private String number;

    @PostConstruct
    void read() {
        number = request.getParameter("number");
    }

    public String getNumber() {
        return number;
    }

    /** @throws az.icaze.Malformed {@code permit-number} for an address that names none */
    PermitNumber number() {
        return new PermitNumber(number);
    }

    /** The outcome that goes to another page about the same permit. */
    String to(String page) {
        return page + "?faces-redirect=true&number=" + number().value();
    }
}
