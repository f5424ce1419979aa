package az.icaze.signing;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.Sha256;
import az.icaze.TestDatabase;
import az.icaze.identity.Fin;
import az.icaze.pki.X509;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Evidence holds as a whole or not at all. */
class SignatureVerifierTest {

    private static final byte[] CONTENT = "{\"number\":\"2026-0000123\"}".getBytes(StandardCharsets.UTF_8);

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final TestHouse house = new TestHouse(database);
    private final Telephone leyla = house.enrol("5VBK5VR");
    private Signature sound;

    @BeforeEach
    void sign() {
        StartedSession started = house.ask(leyla, CONTENT);
        house.answer(started.id(), leyla.withPin2(house.hash()));
        sound = ((SignatureGiven) house.told.get(0)).signature();
    }

    @Test
    void sound_evidence_holds_also_years_after_the_certificate_ended() {
        assertThat(verifies(sound)).isTrue();
    }

    @Test
    void other_content_with_the_old_hash_does_not_hold() {
        assertThat(verifies(with(sound.value(), other(), sound.hash(), sound.signer(), sound.givenAt())))
                .isFalse();
    }

    @Test
    void other_content_with_its_own_hash_does_not_hold() {
        assertThat(verifies(with(sound.value(), other(), Sha256.of(other()), sound.signer(), sound.givenAt())))
                .isFalse();
    }

    @Test
    void a_changed_value_does_not_hold() {
        byte[] value = sound.value();
        value[5] ^= 1;

        assertThat(verifies(with(value, sound.content(), sound.hash(), sound.signer(), sound.givenAt())))
                .isFalse();
    }

    @Test
    void it_is_nobody_elses() {
        assertThat(verifies(with(sound.value(), sound.content(), sound.hash(), new Fin("94FMDDD"), sound.givenAt())))
                .isFalse();
    }

    @Test
    void it_was_not_given_after_the_certificate_ended_nor_before_it_began() {
        Instant after =
                Telephone.VALID_UNTIL.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant before = TestHouse.START.minusSeconds(86_400);

        assertThat(verifies(with(sound.value(), sound.content(), sound.hash(), sound.signer(), after)))
                .isFalse();
        assertThat(verifies(with(sound.value(), sound.content(), sound.hash(), sound.signer(), before)))
                .isFalse();
    }

    @Test
    void a_proof_of_sign_in_is_no_signature() {
        byte[] hash = Sha256.of(CONTENT);

        assertThat(verifies(new Signature(
                        leyla.withPin1(hash),
                        CONTENT,
                        hash,
                        leyla.authentication.serial(),
                        X509.der(leyla.authentication.certificate()),
                        leyla.fin,
                        sound.givenAt())))
                .isFalse();
    }

    @Test
    void another_serial_number_than_the_certificates_does_not_hold() {
        assertThat(verifies(new Signature(
                        sound.value(),
                        sound.content(),
                        sound.hash(),
                        leyla.authentication.serial(),
                        sound.certificate(),
                        sound.signer(),
                        sound.givenAt())))
                .isFalse();
    }

    private static byte[] other() {
        return "{\"number\":\"2026-0000124\"}".getBytes(StandardCharsets.UTF_8);
    }

    private Signature with(byte[] value, byte[] content, byte[] hash, Fin signer, Instant givenAt) {
        return new Signature(value, content, hash, sound.certificateSerial(), sound.certificate(), signer, givenAt);
    }

    private boolean verifies(Signature signature) {
        house.pass(Duration.ofDays(3_000));
        return house.at(room -> TestSignatures.verifier(room.entities).verify(signature));
    }
}
