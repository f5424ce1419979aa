package az.icaze.pki;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;

/** Certificates between bytes and objects, and the one way the house writes a serial number. */
public final class X509 {

    private X509() {}

    /**
     * Reads one DER certificate.
     *
     * @throws IllegalArgumentException when these bytes are none
     */
    public static X509Certificate certificate(byte[] der) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException fault) {
            throw new IllegalArgumentException("No X.509 certificate", fault);
        }
    }

    /** The certificate's DER bytes. */
    public static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException fault) {
            throw new IllegalArgumentException("No X.509 certificate", fault);
        }
    }

    /** Whom a certificate of ours names, as people write it: {@code Əliyeva Leyla, 5LA2K7E}, and then the organisation. */
    public static String named(X509Certificate certificate) {
        X500Name subject = subject(certificate);
        String name = Stream.of(BCStyle.SURNAME, BCStyle.GIVENNAME)
                .flatMap(part -> SubjectOrganisation.value(subject, part).stream())
                .collect(Collectors.joining(" "));
        Stream<String> fin = SubjectOrganisation.value(subject, BCStyle.SERIALNUMBER).stream()
                .map(identifier -> identifier.substring(PersonCertificates.FIN_PREFIX.length()));
        Stream<String> organisation = SubjectOrganisation.of(certificate).stream()
                .flatMap(of -> Stream.concat(Stream.of(of.name(), of.voen().value()), of.position().stream()));
        return Stream.concat(Stream.concat(Stream.of(name), fin), organisation).collect(Collectors.joining(", "));
    }

    static X500Name subject(X509Certificate certificate) {
        return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    }

    /** The serial number as 32 hex digits, upper case: how rows, audit entries and people refer to a certificate. */
    public static String serial(X509Certificate certificate) {
        return String.format(Locale.ROOT, "%032X", certificate.getSerialNumber());
    }
}
