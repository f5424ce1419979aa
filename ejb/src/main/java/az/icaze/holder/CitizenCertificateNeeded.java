package az.icaze.holder;

import az.icaze.Refusal;

/** It is signed with the Citizen certificate only (rule R44). */
final class CitizenCertificateNeeded extends Refusal {

    private static final long serialVersionUID = 1L;

    CitizenCertificateNeeded() {
        super("citizen-certificate-needed");
    }
}
