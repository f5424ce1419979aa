package az.icaze.pki;

import az.icaze.identity.AsanImzaType;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;

/**
 * Names of certificate policies. Ours hang below an arc anyone may draw for himself (2.25, ITU-T X.667), because the
 * house has no enterprise number.
 */
final class Policies {

    /** ETSI EN 319 411-1: normalised policy, key on a secure device. */
    static final ASN1ObjectIdentifier NCP_PLUS = new ASN1ObjectIdentifier("0.4.0.2042.1.2");

    /** ETSI EN 319 411-2: natural person, key on a qualified device. */
    static final ASN1ObjectIdentifier QCP_N_QSCD = new ASN1ObjectIdentifier("0.4.0.194112.1.2");

    /** RFC 5280, 4.2.1.4: an authority sets no bounds to the policies below it. */
    static final ASN1ObjectIdentifier ANY = new ASN1ObjectIdentifier("2.5.29.32.0");

    private static final ASN1ObjectIdentifier OURS =
            new ASN1ObjectIdentifier("2.25.150259594253886532547596805380771959478.1");

    private Policies() {}

    /** One policy per type: Citizen 1, Business 2, Governmental 3 (rule R41). */
    static ASN1ObjectIdentifier of(AsanImzaType type) {
        return OURS.branch(
                switch (type) {
                    case CITIZEN -> "1";
                    case BUSINESS -> "2";
                    case GOVERNMENTAL -> "3";
                });
    }
}
