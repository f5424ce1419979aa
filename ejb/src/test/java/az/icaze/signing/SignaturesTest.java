package az.icaze.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import az.icaze.Sha256;
import az.icaze.TestDatabase;
import az.icaze.certificate.Unusable;
import az.icaze.identity.Machine;
import az.icaze.operator.PromptOutcome;
import az.icaze.operator.PromptPurpose;
import az.icaze.pki.KeyPurpose;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asking for a signature, and what the one who asked is told: R14, R98. */
class SignaturesTest {

    private static final byte[] CONTENT = "{\"number\":\"2026-0000123\"}".getBytes(StandardCharsets.UTF_8);

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final TestHouse house = new TestHouse(database);
    private final Telephone leyla = house.enrol("5VBK5VR");

    @Test
    void a_right_pin2_gives_evidence_that_verifies_by_itself() {
        StartedSession started = house.ask(leyla, CONTENT);

        house.answer(started.id(), leyla.withPin2(house.hash()));

        assertThat(house.told).singleElement().isInstanceOfSatisfying(SignatureGiven.class, given -> {
            assertThat(given.subject()).isEqualTo(house.permit);
            assertThat(given.signer()).isEqualTo(house.person(leyla));
            assertThat(given.signature().content()).isEqualTo(CONTENT);
            assertThat(given.signature().certificateSerial()).isEqualTo(leyla.signing.serial());
            assertThat(given.signature().signer()).isEqualTo(leyla.fin);
            assertThat(verifies(given.signature())).isTrue();
        });
        assertThat(house.trail(started.id())).containsExactly("signature-asked", "signature-given");
    }

    /** Rule R57: the holder at a desk signs, and the clerk who asked him stands in the trail. */
    @Test
    void somebody_else_may_ask_the_signer() {
        Machine asker = new Machine("desk");
        StartedSession started = house.at(room -> room.signatures.startFor(
                house.person(leyla), asker, house.permit, CONTENT, new Signatures.Words(TestHouse.TEXT, "az")));

        house.answer(started.id(), leyla.withPin2(house.hash()));

        assertThat(house.told).singleElement().isInstanceOfSatisfying(SignatureGiven.class, given -> assertThat(
                        given.signer())
                .isEqualTo(house.person(leyla)));
        List<String> askers = house.at(room -> room.entities
                .createQuery(
                        "select e.actor from AuditEntry e where e.subjectId = :id and e.action = 'signature-asked'",
                        String.class)
                .setParameter("id", started.id().toString())
                .getResultList());
        assertThat(askers).containsExactly("desk");
    }

    @Test
    void asks_with_the_hash_of_exactly_the_content_and_names_the_thing() {
        house.ask(leyla, CONTENT);

        assertThat(house.hash()).isEqualTo(Sha256.of(CONTENT));
        assertThat(house.rung.get(0).purpose()).isEqualTo(PromptPurpose.SIGNATURE);
        assertThat(house.rung.get(0).text()).contains("2026-0000123");
    }

    @Test
    void who_has_no_certificate_of_the_type_he_acts_with_is_not_rung() {
        house.unusable(leyla, KeyPurpose.SIGNING, Unusable.SERVICE_SUSPENDED);

        assertThatThrownBy(() -> house.ask(leyla, CONTENT))
                .isInstanceOfSatisfying(SigningNotPossible.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("refusal.signing-not-possible.service-suspended"));
        verify(house.prompts, never()).send(any());
    }

    @ParameterizedTest
    @CsvSource({"CANCELLED", "PIN_BLOCKED", "PHONE_ABSENT", "ERROR_0035", "DELIVERY_ERROR"})
    void a_refusal_on_the_telephone_is_told_to_who_asked(PromptOutcome reported) {
        StartedSession started = house.ask(leyla, CONTENT);

        house.answer(started.id(), reported);

        house.assertNotGiven(started, SigningOutcome.valueOf(reported.name()));
    }

    @Test
    void only_the_signer_can_take_the_request_back() {
        Telephone kamran = house.enrol("94FMDDD");
        StartedSession started = house.ask(leyla, CONTENT);

        cancel(started, kamran);
        assertThat(house.outcome(started.id())).isNull();
        cancel(started, leyla);

        house.assertNotGiven(started, SigningOutcome.CANCELLED);
        verify(house.prompts).withdraw(started.id(), leyla.phone);
    }

    @Test
    void a_request_is_found_by_its_thing_whatever_the_version() {
        SigningSubject later = new SigningSubject("permit", house.permit.id(), 9);
        StartedSession started = house.ask(leyla, CONTENT);

        assertThat(running(later)).map(SessionView::id).contains(started.id());
        house.answer(started.id(), PromptOutcome.CANCELLED);

        assertThat(running(later)).isEmpty();
        assertThat(latest(later)).map(SessionView::outcome).contains(SigningOutcome.CANCELLED);
        assertThat(latest(new SigningSubject("permit", "none", 4))).isEmpty();
    }

    @Test
    void a_sign_in_and_a_signature_share_the_one_open_prompt() {
        house.ask(leyla, CONTENT);

        assertThatThrownBy(() -> house.signIn(leyla)).isInstanceOf(PromptAlreadyOpen.class);
    }

    @Test
    void what_was_asked_cannot_be_changed_even_by_sql() throws SQLException {
        StartedSession started = house.ask(leyla, CONTENT);

        for (String column : new String[] {"hash", "content", "fin", "phone", "purpose", "expires", "subject_id"}) {
            assertThatThrownBy(() -> update("update signing_session set " + column + " = " + column, started.id()))
                    .hasMessageContaining("permission denied");
        }
        assertThat(update("update signing_session set state = state", started.id()))
                .isEqualTo(1);
    }

    @Test
    void the_database_itself_keeps_a_second_prompt_off_a_telephone() {
        house.ask(leyla, CONTENT);

        assertThatThrownBy(() -> house.at(room -> {
                    room.entities.persist(SigningSession.signature(
                            house.person(leyla), house.permit, CONTENT, leyla.signing.serial(), house.now()));
                    room.entities.flush();
                    return null;
                }))
                .hasStackTraceContaining("signing_session_one_open");
    }

    private boolean verifies(Signature signature) {
        return house.at(room -> TestSignatures.verifier(room.entities).verify(signature));
    }

    private Optional<SessionView> running(SigningSubject subject) {
        return house.at(room -> room.signatures.running(subject));
    }

    private Optional<SessionView> latest(SigningSubject subject) {
        return house.at(room -> room.signatures.latest(subject));
    }

    private void cancel(StartedSession started, Telephone by) {
        house.run(room -> room.signatures.cancel(started.id(), house.person(by)));
    }

    private int update(String sql, UUID session) throws SQLException {
        try (Connection connection = house.database().applicationSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql + " where id = ?")) {
            statement.setObject(1, session);
            return statement.executeUpdate();
        }
    }
}
