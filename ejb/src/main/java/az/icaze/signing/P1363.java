package az.icaze.signing;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.cert.X509Certificate;

/** ECDSA over a hash that is given, the signature as r||s (IEEE P1363), as SIM cards send it (domain.md 2.2). */
final class P1363 {

    private static final String ALGORITHM = "NONEwithECDSAinP1363Format";

    private P1363() {}

    /** Whether the key of this certificate made this signature over this hash; a malformed signature is a no. */
    static boolean holds(X509Certificate certificate, byte[] hash, byte[] signature) {
        // Not initVerify(Certificate): that one wants digitalSignature, which a signing certificate has not.
        PublicKey key = certificate.getPublicKey();
        try {
            java.security.Signature verifier = java.security.Signature.getInstance(ALGORITHM);
            verifier.initVerify(key);
            verifier.update(hash);
            return verifier.verify(signature);
        } catch (InvalidKeyException | SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
