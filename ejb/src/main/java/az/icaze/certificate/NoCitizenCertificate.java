package az.icaze.certificate;

import az.icaze.Refusal;

/** Further certificates come online only to whoever has a Citizen one on his SIM that can be used now (rule R59). */
final class NoCitizenCertificate extends Refusal {

    private static final long serialVersionUID = 1L;

    NoCitizenCertificate() {
        super("no-citizen-certificate");
    }
}
