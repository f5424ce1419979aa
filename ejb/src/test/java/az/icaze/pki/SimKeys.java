package az.icaze.pki;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;

/** What a SIM does in tests: makes keys and asks for certificates. */
public final class SimKeys {

    private SimKeys() {}

    /** A fresh pair on the curve SIMs use. */
    public static KeyPair pair() {
        return pair("secp256r1");
    }

    static KeyPair pair(String curve) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** A certification request for the pair, signed by itself. */
    public static byte[] request(KeyPair pair) {
        return request(pair, pair, "SHA256withECDSA");
    }

    /** A request for one pair, signed by perhaps another. */
    static byte[] request(KeyPair asked, KeyPair signing, String algorithm) {
        try {
            return new JcaPKCS10CertificationRequestBuilder(new X500Principal("CN=SIM"), asked.getPublic())
                    .build(new JcaContentSignerBuilder(algorithm).build(signing.getPrivate()))
                    .getEncoded();
        } catch (IOException | OperatorCreationException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** A signature over a content, {@code r || s} (IEEE P1363), as PIN2 gives it. */
    public static byte[] signature(KeyPair pair, byte[] content) {
        try {
            Signature signer = Signature.getInstance("SHA256withECDSAinP1363Format");
            signer.initSign(pair.getPrivate());
            signer.update(content);
            return signer.sign();
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
