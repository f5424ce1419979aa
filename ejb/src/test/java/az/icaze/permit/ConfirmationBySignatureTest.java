package az.icaze.permit;

import static az.icaze.permit.People.LEYLA;
import static az.icaze.permit.People.SAMIR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.identity.PermitNumber;
import az.icaze.signing.SignatureGiven;
import az.icaze.signing.SigningSubject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Optional;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is looked at once more when the signature comes, and what the signature is good for: R14, R16, R24, R27. */
class ConfirmationBySignatureTest {

    @AutoClose
    private final Office office = new Office();

    @Test
    void the_stored_signature_verifies_offline_over_what_is_stored() throws Exception {
        PermitNumber number = office.completeDraft();
        office.confirm(number);

        Object[] row = office.at(desk -> (Object[]) desk.em
                .createNativeQuery("select signed_content, signature, certificate from permit")
                .getSingleResult());
        byte[] content = (byte[]) row[0];
        X509Certificate certificate = (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream((byte[]) row[2]));
        Signature verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
        verifier.initVerify(certificate.getPublicKey());
        verifier.update(content);

        assertThat(verifier.verify((byte[]) row[1])).isTrue();
        assertThat(new JsonCanonicalizer(content).getEncodedUTF8()).isEqualTo(content);
        assertThat(new String(content, StandardCharsets.UTF_8))
                .contains("\"number\":\"" + number.value() + "\"", "\"surname\":\"Məmmədov\"")
                .doesNotContain("+994");
    }

    @Test
    void an_edit_takes_the_prompt_off_the_telephone_and_makes_its_signature_void() {
        PermitNumber number = office.completeDraft();
        office.ask(number, 1);
        Telephones.Session taken = office.telephones.last();

        office.remember(number, 1, Form.complete().with("reason", "Başqa"), SAMIR);

        assertThat(office.telephones.ringing()).isZero();
        assertThat(office.draft(number).note()).isEmpty();
        office.run(desk -> Telephones.given(taken, office, desk));
        assertThat(note(number).key()).isEqualTo("refusal.permit-changed-meanwhile");
        assertThat(office.count("select count(*) from outbox_message")).isZero();
    }

    @Test
    void a_signature_for_a_deleted_draft_is_audited_and_nothing_else() {
        PermitNumber number = office.completeDraft();
        office.ask(number, 1);
        Telephones.Session late = office.telephones.last();
        office.permits.delete(number, 1, LEYLA);

        office.run(desk -> Telephones.given(late, office, desk));

        assertThat(office.actions(number)).endsWith("deleted", "signature-unused");
        assertThat(office.count("select count(*) from outbox_message")).isZero();
    }

    @Test
    void a_seal_lost_between_question_and_answer_is_missed() {
        PermitNumber number = office.completeDraft();
        office.ask(number, 1);
        office.withoutSeal.add(LEYLA);

        office.sign();

        office.withoutSeal.clear();
        assertThat(note(number).key()).isEqualTo("refusal.seal-authority-missing");
        assertThat(office.status(number)).isEqualTo(PermitStatus.DRAFT);
    }

    @Test
    void a_regime_that_ended_between_question_and_answer_is_missed() {
        PermitNumber number = office.completeDraft();
        office.ask(number, 1);
        office.regime.set(Optional.empty());

        office.sign();

        assertThat(note(number).key()).isEqualTo("refusal.no-regime-in-force");
        assertThatThrownBy(() -> office.ask(number, 1)).isInstanceOf(NoRegimeInForce.class);
    }

    @Test
    void a_night_that_passed_between_question_and_answer_makes_the_answers_incomplete() {
        PermitNumber number = office.completeDraft();
        office.ask(number, 1);
        office.now.set(office.now.get().plus(Duration.ofDays(1)));

        office.sign();

        assertThat(note(number).key()).isEqualTo("refusal.answers-incomplete");
    }

    @Test
    void a_signature_over_other_bytes_than_the_permit_of_now_is_void() {
        PermitNumber number = office.completeDraft();
        office.ask(number, 1);
        office.organisationName.set("Araz Holdinq MMC");

        office.sign();

        assertThat(note(number).key()).isEqualTo("refusal.permit-changed-meanwhile");
    }

    @Test
    void a_signature_of_somebody_else_is_a_fault() {
        PermitNumber number = office.completeDraft();
        office.ask(number, 1);
        byte[] content = office.telephones.last().content;

        assertThatThrownBy(() -> office.run(desk -> desk.bySignature.given(new SignatureGiven(
                        new SigningSubject("permit", number.value(), 1),
                        office.pin2(SAMIR.fin()).sign(content, office.instant()),
                        LEYLA))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(office.status(number)).isEqualTo(PermitStatus.DRAFT);
    }

    @Test
    void the_same_event_twice_confirms_once() {
        PermitNumber number = office.completeDraft();
        office.confirm(number);

        office.run(desk -> Telephones.given(office.telephones.last(), office, desk));

        assertThat(office.count("select count(*) from outbox_message")).isEqualTo(1);
        assertThat(office.actions(number)).endsWith("confirmed", "signature-unused");
    }

    private ConfirmationNote note(PermitNumber number) {
        return office.draft(number).note().orElseThrow();
    }
}
