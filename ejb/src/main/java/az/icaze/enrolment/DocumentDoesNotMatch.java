package az.icaze.enrolment;

import az.icaze.Refusal;

/** The identity document shown is not the one the register has for this FIN. */
public final class DocumentDoesNotMatch extends Refusal {

    private static final long serialVersionUID = 1L;

    DocumentDoesNotMatch() {
        super("document-does-not-match");
    }
}
