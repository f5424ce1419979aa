package az.icaze.pki;

import az.icaze.Refusal;

/** The issuing authority's own certificate ends before the certificate asked for would. */
public final class IssuerExpiresEarlier extends Refusal {

    private static final long serialVersionUID = 1L;

    IssuerExpiresEarlier() {
        super("issuer-expires-earlier");
    }
}
