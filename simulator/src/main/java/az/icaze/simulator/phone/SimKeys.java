package az.icaze.simulator.phone;

import az.icaze.simulator.Unknown;
import az.icaze.simulator.database.Database;
import az.icaze.simulator.database.Row;
import az.icaze.simulator.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;

/** The two EC P-256 key pairs of a card. The private ones are used here and nowhere else. */
@ApplicationScoped
public class SimKeys {

    private static final String CURVE = "secp256r1";

    @Inject
    Database database;

    /** Makes both pairs, once; a card that has them keeps them. */
    public void make(Sql sql, String phone) {
        for (Purpose purpose : Purpose.values()) {
            KeyPair pair = pair();
            sql.update(
                    "insert into sim_key (phone, purpose, private_key, public_key) values (?, ?, ?, ?)"
                            + " on conflict do nothing",
                    phone,
                    purpose,
                    pair.getPrivate().getEncoded(),
                    pair.getPublic().getEncoded());
        }
    }

    /** The card is no more. */
    void clear(Sql sql, String phone) {
        sql.update("delete from sim_key where phone = ?", phone);
    }

    /** Returns r||s, 64 bytes, over the hash as it is given (domain.md 2.2) */
    byte[] sign(String phone, Purpose purpose, byte[] hash) {
        try {
            Encoded encoded = database.atOnce(sql -> encoded(sql, phone, purpose));
            return sign(encoded.pair().getPrivate(), hash);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the card cannot sign", broken);
        }
    }

    /** A signature of a card nobody knows, to see it refused. */
    byte[] signWithAnotherKey(byte[] hash) {
        try {
            return sign(pair().getPrivate(), hash);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the card cannot sign", broken);
        }
    }

    /**
     * Returns {@code authenticationRequest} and {@code signingRequest}: certificate requests (PKCS#10, DER, base64) that
     * prove the card holds the keys
     */
    public JsonObject requests(String phone) {
        return database.atOnce(sql -> requests(sql, phone));
    }

    /** As {@link #requests(String)}, in the caller's transaction. */
    public JsonObject requests(Sql sql, String phone) {
        return Json.createObjectBuilder()
                .add("authenticationRequest", request(sql, phone, Purpose.AUTHENTICATION))
                .add("signingRequest", request(sql, phone, Purpose.SIGNATURE))
                .build();
    }

    private static String request(Sql sql, String phone, Purpose purpose) {
        try {
            KeyPair pair = encoded(sql, phone, purpose).pair();
            var subject = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, phone);
            return Base64.getEncoder()
                    .encodeToString(new JcaPKCS10CertificationRequestBuilder(subject.build(), pair.getPublic())
                            .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()))
                            .getEncoded());
        } catch (GeneralSecurityException | OperatorCreationException | IOException broken) {
            throw new IllegalStateException("the card cannot make a request", broken);
        }
    }

    private static byte[] sign(PrivateKey key, byte[] hash) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("NONEwithECDSAinP1363Format");
        signature.initSign(key);
        signature.update(hash);
        return signature.sign();
    }

    private static Encoded encoded(Sql sql, String phone, Purpose purpose) {
        return sql.one(
                        "select private_key, public_key from sim_key where phone = ? and purpose = ?",
                        Encoded::of,
                        phone,
                        purpose)
                .orElseThrow(() -> new Unknown(phone));
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(CURVE));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has " + CURVE, missing);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Encoded(byte[] privateKey, byte[] publicKey) {

        static Encoded of(Row row) {
            return new Encoded(row.bytes("private_key"), row.bytes("public_key"));
        }

        KeyPair pair() throws GeneralSecurityException {
            KeyFactory keys = KeyFactory.getInstance("EC");
            return new KeyPair(
                    keys.generatePublic(new X509EncodedKeySpec(publicKey)),
                    keys.generatePrivate(new PKCS8EncodedKeySpec(privateKey)));
        }
    }
}
