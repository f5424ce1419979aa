package az.icaze.pki;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Locale;

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

    /** The serial number as 32 hex digits, upper case: how rows, audit entries and people refer to a certificate. */
    public static String serial(X509Certificate certificate) {
        return String.format(Locale.ROOT, "%032X", certificate.getSerialNumber());
    }
}
