package az.icaze.certificate;

import az.icaze.Refusal;

/** The operator's service on the number is missing, suspended or over (rules D2, R57). */
public final class ServiceNotActive extends Refusal {

    private static final long serialVersionUID = 1L;

    ServiceNotActive() {
        super("service-not-active");
    }
}
