package az.icaze.certificate;

import az.icaze.Refusal;

/** The person holds this type on this SIM already, with other keys or for another organisation. */
public final class CertificateTypeAlreadyHeld extends Refusal {

    private static final long serialVersionUID = 1L;

    CertificateTypeAlreadyHeld() {
        super("certificate-type-already-held");
    }
}
