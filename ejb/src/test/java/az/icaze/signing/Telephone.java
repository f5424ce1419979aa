package az.icaze.signing;

import az.icaze.certificate.UsableCertificate;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.UserId;
import az.icaze.pki.CertificateAuthority;
import az.icaze.pki.CertificateProfile;
import az.icaze.pki.KeyPurpose;
import az.icaze.pki.Pkcs10;
import az.icaze.pki.SimKeys;
import az.icaze.pki.X509;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A person's telephone in tests: two key pairs and the certificates over them. */
final class Telephone {

    static final LocalDate VALID_UNTIL = LocalDate.of(2028, 5, 10);

    private static final AtomicInteger NUMBERS = new AtomicInteger(2_000_000);

    final Phone phone = new Phone("+99450" + NUMBERS.incrementAndGet());
    final UserId userId = new UserId("654321");
    final Fin fin;
    final UsableCertificate authentication;
    final UsableCertificate signing;

    private final KeyPair pin1 = SimKeys.pair();
    private final KeyPair pin2 = SimKeys.pair();

    Telephone(Fin fin, CertificateAuthority authority) {
        this.fin = fin;
        this.authentication = certificate(authority, AsanImzaType.BUSINESS, KeyPurpose.AUTHENTICATION, pin1);
        this.signing = certificate(authority, AsanImzaType.BUSINESS, KeyPurpose.SIGNING, pin2);
    }

    /** A further certificate over the authentication key. */
    UsableCertificate citizen(CertificateAuthority authority) {
        return certificate(authority, AsanImzaType.CITIZEN, KeyPurpose.AUTHENTICATION, pin1);
    }

    private UsableCertificate certificate(
            CertificateAuthority authority, AsanImzaType type, KeyPurpose purpose, KeyPair keys) {
        X509Certificate certificate = authority.issue(
                new CertificateProfile(type, purpose, fin, "ƏLİYEVA", "LEYLA", Optional.empty(), VALID_UNTIL),
                new Pkcs10(SimKeys.request(keys)));
        return new UsableCertificate(
                X509.serial(certificate), type, purpose, VALID_UNTIL, Optional.empty(), certificate);
    }

    byte[] withPin1(byte[] hash) {
        return sign(pin1, hash);
    }

    byte[] withPin2(byte[] hash) {
        return sign(pin2, hash);
    }

    private static byte[] sign(KeyPair keys, byte[] hash) {
        try {
            java.security.Signature signer = java.security.Signature.getInstance("NONEwithECDSAinP1363Format");
            signer.initSign(keys.getPrivate());
            signer.update(hash);
            return signer.sign();
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
