package az.icaze.pki;

import az.icaze.identity.Voen;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * The organisation in a certificate's subject: who the holder works for, not what he may do there. Seal authority
 * changes more often than three years and stays in the registers.
 *
 * @param voen becomes organizationIdentifier {@code VATAZ-<VÖEN>} (ETSI EN 319 412-1, 5.1.4)
 * @param name becomes O
 * @param position becomes title
 */
public record SubjectOrganisation(Voen voen, String name, Optional<String> position) {

    static final String VOEN_PREFIX = "VATAZ-";

    public SubjectOrganisation {
        Objects.requireNonNull(voen, "voen");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(position, "position");
    }

    /** The one a certificate of ours names; empty when it names none. */
    public static Optional<SubjectOrganisation> of(X509Certificate certificate) {
        X500Name subject = X509.subject(certificate);
        return value(subject, BCStyle.ORGANIZATION_IDENTIFIER)
                .map(identifier -> new SubjectOrganisation(
                        new Voen(identifier.substring(VOEN_PREFIX.length())),
                        value(subject, BCStyle.O).orElseThrow(),
                        value(subject, BCStyle.T)));
    }

    static Optional<String> value(X500Name subject, ASN1ObjectIdentifier attribute) {
        return Arrays.stream(subject.getRDNs(attribute))
                .findFirst()
                .map(name -> ((ASN1String) name.getFirst().getValue()).getString());
    }
}
