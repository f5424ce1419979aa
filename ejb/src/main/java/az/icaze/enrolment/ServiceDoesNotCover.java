package az.icaze.enrolment;

import az.icaze.Refusal;

/** The operator's service is of a type that does not carry this certificate (rule D3). */
final class ServiceDoesNotCover extends Refusal {

    private static final long serialVersionUID = 1L;

    ServiceDoesNotCover() {
        super("service-does-not-cover");
    }
}
