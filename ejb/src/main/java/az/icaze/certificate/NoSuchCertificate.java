package az.icaze.certificate;

import az.icaze.Refusal;

/** The register knows no certificate with this serial number. */
final class NoSuchCertificate extends Refusal {

    private static final long serialVersionUID = 1L;

    NoSuchCertificate() {
        super("no-such-certificate");
    }

    @Override
    public int status() {
        return 404;
    }
}
