package az.icaze.certificate;

import az.icaze.Refusal;

/** The person has no certificate on this number in a state from which this way leads on. */
public final class NoCertificateToChange extends Refusal {

    private static final long serialVersionUID = 1L;

    NoCertificateToChange() {
        super("no-certificate-to-change");
    }
}
