package az.icaze.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.Malformed;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.pkcs.CertificationRequest;
import org.bouncycastle.asn1.pkcs.CertificationRequestInfo;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Pkcs10Test {

    private final KeyPair pair = SimKeys.pair();

    @Test
    void gives_the_key_whose_possession_is_proven() {
        Pkcs10 request = new Pkcs10(SimKeys.request(pair));

        assertThat(request.key()).isEqualTo(pair.getPublic());
    }

    @Test
    void the_same_key_has_the_same_fingerprint_in_every_request() {
        Pkcs10 first = new Pkcs10(SimKeys.request(pair));
        Pkcs10 second = new Pkcs10(SimKeys.request(pair, pair, "SHA512withECDSA"));
        Pkcs10 other = new Pkcs10(SimKeys.request(SimKeys.pair()));

        assertThat(first.keyFingerprint()).hasSize(64).isEqualTo(second.keyFingerprint());
        assertThat(other.keyFingerprint()).isNotEqualTo(first.keyFingerprint());
    }

    @Test
    void refuses_a_request_signed_by_another_key() {
        byte[] stolen = SimKeys.request(pair, SimKeys.pair(), "SHA256withECDSA");

        assertThatThrownBy(() -> new Pkcs10(stolen)).isInstanceOf(PossessionNotProven.class);
    }

    @Test
    void refuses_a_proof_with_a_weak_hash() {
        byte[] weak = SimKeys.request(pair, pair, "SHA1withECDSA");

        assertThatThrownBy(() -> new Pkcs10(weak)).isInstanceOf(PossessionNotProven.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "3000", "3003020101", "3006020100020100", "3006020100020101", "3006020101020100", "0000"})
    void a_proof_without_one_of_its_parts_is_none(String der) {
        assertThat(Pkcs10.bothParts(HexFormat.of().parseHex(der))).isFalse();
    }

    @Test
    void the_smallest_parts_are_parts() {
        assertThat(Pkcs10.bothParts(HexFormat.of().parseHex("3006020101020101")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"secp384r1", "secp521r1"})
    void refuses_every_curve_but_p256(String curve) {
        KeyPair other = SimKeys.pair(curve);

        assertThatThrownBy(() -> new Pkcs10(SimKeys.request(other))).isInstanceOf(KeyNotAllowed.class);
    }

    @Test
    void refuses_rsa() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair rsa = generator.generateKeyPair();
        byte[] request = SimKeys.request(rsa, rsa, "SHA256withRSA");

        assertThatThrownBy(() -> new Pkcs10(request)).isInstanceOf(KeyNotAllowed.class);
    }

    @Test
    void refuses_a_point_beside_the_curve() throws IOException {
        byte[] point = new byte[65];
        Arrays.fill(point, (byte) 7);
        point[0] = 4;

        assertThatThrownBy(() -> new Pkcs10(requestFor(point))).isInstanceOf(KeyNotAllowed.class);
    }

    @Test
    void refuses_the_point_at_infinity() {
        assertThatThrownBy(() -> new Pkcs10(requestFor(new byte[] {0}))).isInstanceOf(KeyNotAllowed.class);
    }

    @Test
    void bytes_that_are_no_request_are_malformed() {
        byte[] request = SimKeys.request(pair);
        byte[] cut = Arrays.copyOf(request, request.length - 1);
        byte[] longer = Arrays.copyOf(request, request.length + 1);

        for (byte[] bytes : new byte[][] {null, {}, {0x30}, {0x05, 0x00}, new byte[5000], cut, longer}) {
            assertThatThrownBy(() -> new Pkcs10(bytes))
                    .isInstanceOfSatisfying(Malformed.class, malformed -> assertThat(malformed.key())
                            .isEqualTo("malformed.certification-request"));
        }
    }

    private static byte[] requestFor(byte[] point) throws IOException {
        AlgorithmIdentifier p256 =
                new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, SECObjectIdentifiers.secp256r1);
        CertificationRequestInfo info = new CertificationRequestInfo(
                new X500Name("CN=SIM"), new SubjectPublicKeyInfo(p256, point), new DERSet());
        AlgorithmIdentifier proof = new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
        return new CertificationRequest(info, proof, new DERBitString(new byte[70])).getEncoded();
    }
}
