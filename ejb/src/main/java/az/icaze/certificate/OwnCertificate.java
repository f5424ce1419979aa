package az.icaze.certificate;

import az.icaze.Refusal;

/** A clerk decides nothing about his own certificates. */
final class OwnCertificate extends Refusal {

    private static final long serialVersionUID = 1L;

    OwnCertificate() {
        super("own-certificate");
    }

    @Override
    public int status() {
        return 403;
    }
}
