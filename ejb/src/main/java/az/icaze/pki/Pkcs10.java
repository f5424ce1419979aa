package az.icaze.pki;

import az.icaze.Malformed;
import az.icaze.Sha256;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.sec.SECNamedCurves;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.PKCSException;

/**
 * A certification request (PKCS#10, RFC 2986) whose sender has proven to hold the private key, and whose key is one we
 * certify: EC on P-256. The subject it names is ignored: what a certificate says comes from the registers.
 */
public final class Pkcs10 {

    /** A P-256 request takes some 300 bytes; nobody needs more room. */
    private static final int LONGEST = 4096;

    private static final Set<ASN1ObjectIdentifier> PROOFS = Set.of(
            X9ObjectIdentifiers.ecdsa_with_SHA256,
            X9ObjectIdentifiers.ecdsa_with_SHA384,
            X9ObjectIdentifiers.ecdsa_with_SHA512);

    private final byte[] der;
    private final SubjectPublicKeyInfo keyInfo;
    private final PublicKey key;

    /**
     * @param der the request, DER
     * @throws Malformed when these bytes are no certification request
     * @throws KeyNotAllowed when its key is not a valid P-256 key
     * @throws PossessionNotProven when its signature is not by that key, or with a hash weaker than SHA-256
     */
    public Pkcs10(byte[] der) {
        PKCS10CertificationRequest request = parse(der);
        this.der = der.clone();
        this.keyInfo = request.getSubjectPublicKeyInfo();
        this.key = allowedKey(keyInfo);
        requirePossession(request);
    }

    /** The request as it came. */
    public byte[] der() {
        return der.clone();
    }

    public PublicKey key() {
        return key;
    }

    /** SHA-256 of the SubjectPublicKeyInfo, lower-case hex: the same key has the same fingerprint in every request. */
    public String keyFingerprint() {
        return Sha256.hex(key.getEncoded());
    }

    SubjectPublicKeyInfo keyInfo() {
        return keyInfo;
    }

    private static PKCS10CertificationRequest parse(byte[] der) {
        if (der == null || der.length == 0 || der.length > LONGEST) {
            throw new Malformed("certification-request");
        }
        try {
            return new PKCS10CertificationRequest(der);
        } catch (IOException | IllegalArgumentException | IllegalStateException fault) {
            throw malformed(fault);
        }
    }

    private static Malformed malformed(Exception fault) {
        Malformed malformed = new Malformed("certification-request");
        malformed.initCause(fault);
        return malformed;
    }

    /** The JDK does not ask whether the point lies on the curve; Bouncy Castle does. */
    private static PublicKey allowedKey(SubjectPublicKeyInfo info) {
        AlgorithmIdentifier algorithm = info.getAlgorithm();
        boolean named = X9ObjectIdentifiers.id_ecPublicKey.equals(algorithm.getAlgorithm())
                && SECObjectIdentifiers.secp256r1.equals(algorithm.getParameters());
        if (!named) {
            throw new KeyNotAllowed();
        }
        try {
            boolean infinity = SECNamedCurves.getByOID(SECObjectIdentifiers.secp256r1)
                    .getCurve()
                    .decodePoint(info.getPublicKeyData().getOctets())
                    .isInfinity();
            if (infinity) {
                throw new KeyNotAllowed();
            }
            return KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(info.getEncoded()));
        } catch (GeneralSecurityException | IOException | IllegalArgumentException fault) {
            throw refused(new KeyNotAllowed(), fault);
        }
    }

    private void requirePossession(PKCS10CertificationRequest request) {
        if (!PROOFS.contains(request.getSignatureAlgorithm().getAlgorithm()) || !bothParts(request.getSignature())) {
            throw new PossessionNotProven();
        }
        try {
            if (!request.isSignatureValid(new JcaContentVerifierProviderBuilder().build(key))) {
                throw new PossessionNotProven();
            }
        } catch (OperatorCreationException | PKCSException fault) {
            throw refused(new PossessionNotProven(), fault);
        }
    }

    /** Neither r nor s is nought: Java 17.0.0 to 17.0.2 takes such a signature for anybody's (CVE-2022-21449). */
    static boolean bothParts(byte[] signature) {
        try {
            ASN1Sequence parts = ASN1Sequence.getInstance(signature);
            return parts.size() == 2
                    && ASN1Integer.getInstance(parts.getObjectAt(0)).getValue().signum() > 0
                    && ASN1Integer.getInstance(parts.getObjectAt(1)).getValue().signum() > 0;
        } catch (IllegalArgumentException | IllegalStateException malformed) {
            return false;
        }
    }

    private static RuntimeException refused(RuntimeException refusal, Exception fault) {
        refusal.initCause(fault);
        return refusal;
    }
}
