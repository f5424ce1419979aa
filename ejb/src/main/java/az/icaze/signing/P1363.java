package az.icaze.signing;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.cert.X509Certificate;
import java.util.Arrays;

/** ECDSA over a hash that is given, the signature as r||s (IEEE P1363), as SIM cards send it (domain.md 2.2). */
final class P1363 {

    private static final String ALGORITHM = "NONEwithECDSAinP1363Format";

    private P1363() {}

    /** Whether the key of this certificate made this signature over this hash; a malformed signature is a no. */
    static boolean holds(X509Certificate certificate, byte[] hash, byte[] signature) {
        // Not initVerify(Certificate): that one wants digitalSignature, which a signing certificate has not.
        PublicKey key = certificate.getPublicKey();
        if (!bothParts(signature)) {
            return false;
        }
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

    /** Neither r nor s is nought: Java 17.0.0 to 17.0.2 takes such a signature for anybody's (CVE-2022-21449). */
    static boolean bothParts(byte[] signature) {
        int half = signature.length / 2;
        return signature.length % 2 == 0
                && anyBit(Arrays.copyOf(signature, half))
                && anyBit(Arrays.copyOfRange(signature, half, signature.length));
    }

    private static boolean anyBit(byte[] number) {
        return new BigInteger(1, number).signum() > 0;
    }
}
