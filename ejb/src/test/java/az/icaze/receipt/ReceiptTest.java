package az.icaze.receipt;

import static az.icaze.identity.AsanImzaType.BUSINESS;
import static az.icaze.identity.AsanImzaType.CITIZEN;
import static az.icaze.identity.AsanImzaType.GOVERNMENTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import az.icaze.Malformed;
import az.icaze.Refusal;
import az.icaze.TestDatabase;
import az.icaze.certificate.StateReason;
import az.icaze.document.DocumentKind;
import az.icaze.document.DocumentView;
import az.icaze.enrolment.OrganisationNotOfType;
import az.icaze.enrolment.PersonNotFound;
import az.icaze.enrolment.SignatureNotLinked;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Machine;
import az.icaze.identity.OrganisationKind;
import az.icaze.pki.SimKeys;
import az.icaze.signing.SessionState;
import az.icaze.signing.SessionView;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Applying for a further certificate under PIN2 (rules R59, R60, R61, R64). */
class ReceiptTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    @ParameterizedTest
    @DisplayName("R59, R64, D3: what can be applied for, by what one has")
    @CsvSource({
        "CITIZEN, BUSINESS, ",
        "CITIZEN, GOVERNMENTAL, ",
        "CITIZEN, CITIZEN, citizen-at-counter",
        "CITIZEN BUSINESS, BUSINESS, already-held",
        "CITIZEN BUSINESS, GOVERNMENTAL, other-held",
        "CITIZEN GOVERNMENTAL, BUSINESS, other-held",
        "CITIZEN GOVERNMENTAL, GOVERNMENTAL, already-held",
        "BUSINESS, GOVERNMENTAL, no-citizen",
        "BUSINESS, BUSINESS, no-citizen"
    })
    void takes_an_application_by_what_is_held(String held, AsanImzaType type, String refusal) {
        AsanImzaType[] types =
                Arrays.stream(held.split(" ", -1)).map(AsanImzaType::valueOf).toArray(AsanImzaType[]::new);
        TestReceipts leyla = new TestReceipts(database, types[types.length - 1], types);
        leyla.organisation(type == GOVERNMENTAL ? OrganisationKind.STATE_BODY : OrganisationKind.LEGAL_ENTITY, true);

        if (refusal == null) {
            leyla.applied(type);
            assertThat(leyla.last().state()).isEqualTo(ReceiptState.SUBMITTED);
        } else {
            refuses(refusal, () -> leyla.apply(type));
            assertThat(leyla.draft()).isEmpty();
        }
    }

    @Test
    @DisplayName("R59: suspended or expired, the Citizen certificate gives nothing online")
    void needs_a_citizen_certificate_that_can_be_used() {
        TestReceipts suspended = new TestReceipts(database, CITIZEN, CITIZEN);
        suspended.use(room -> room.eligibility.certificates.suspend(
                suspended.fin, suspended.phone, StateReason.PHONE_LOST, Machine.SYSTEM));
        refuses("no-citizen", () -> suspended.apply(BUSINESS));

        TestReceipts expired = new TestReceipts(database, CITIZEN, CITIZEN);
        expired.passes(Duration.ofDays(3 * 366));
        refuses("no-citizen", () -> expired.apply(BUSINESS));
        List<ReceiptOption> options = expired.in(room -> room.receipts().options(expired.actor()));
        assertThat(options)
                .extracting(ReceiptOption::type, option -> option.against().orElse(""))
                .containsExactly(
                        tuple(BUSINESS, "refusal.not-to-receive.no-citizen"),
                        tuple(GOVERNMENTAL, "refusal.not-to-receive.no-citizen"));
    }

    @Test
    @DisplayName("R90: what the operator takes a month for a service of each type")
    void names_the_fee() {
        TestReceipts leyla = new TestReceipts(database, CITIZEN, CITIZEN);

        List<ReceiptOption> options = leyla.in(room -> room.receipts().options(leyla.actor()));

        assertThat(options)
                .extracting(ReceiptOption::type, ReceiptOption::monthlyFee)
                .containsExactly(tuple(BUSINESS, new BigDecimal("2.50")), tuple(GOVERNMENTAL, new BigDecimal("0.00")));
    }

    @Test
    @DisplayName("R64: with the Citizen certificate only")
    void takes_an_application_from_the_citizen_certificate_only() {
        TestReceipts leyla = new TestReceipts(database, BUSINESS, CITIZEN);
        ReceiptWish wish = new ReceiptWish(BUSINESS, Optional.empty(), Optional.empty());

        refuses("citizen-sign-in", () -> Room.receipts(leyla).apply(wish, leyla.actor(BUSINESS), "az"));
    }

    @Test
    @DisplayName("R43, R117: Business is for anybody, Governmental for a state body only")
    void asks_the_registers_about_the_organisation() {
        TestReceipts leyla = new TestReceipts(database, CITIZEN, CITIZEN);
        leyla.apply(new ReceiptWish(BUSINESS, Optional.empty(), Optional.of("Mühasib")));
        assertThat(leyla.draft().orElseThrow().organisation()).isEmpty();

        refuses(
                "organisation-missing",
                () -> leyla.apply(new ReceiptWish(GOVERNMENTAL, Optional.empty(), Optional.empty())));
        assertThatThrownBy(() -> leyla.apply(GOVERNMENTAL)).isInstanceOf(OrganisationNotOfType.class);
        leyla.organisation(OrganisationKind.LEGAL_ENTITY, false);
        assertThatThrownBy(() -> leyla.apply(BUSINESS)).isInstanceOf(SignatureNotLinked.class);
        when(leyla.persons.find(any())).thenReturn(Optional.empty());
        assertThatThrownBy(() -> leyla.apply(BUSINESS)).isInstanceOf(PersonNotFound.class);
    }

    @Test
    @DisplayName("B1: nobody tries VÖENs out; each that is refused stands in the trail")
    void asks_the_registers_twenty_times_in_vain_within_an_hour() {
        TestReceipts leyla = new TestReceipts(database, CITIZEN, CITIZEN);
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> leyla.apply(GOVERNMENTAL)).isInstanceOf(OrganisationNotOfType.class);
        }

        assertThatThrownBy(() -> leyla.apply(BUSINESS))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.status()).isEqualTo(429));
        leyla.passes(Duration.ofHours(1));
        leyla.apply(BUSINESS);
        assertThat(leyla.strings(
                        "select action from audit_entry where subject_type = 'person' and subject_id = :id",
                        leyla.fin.value()))
                .hasSize(21)
                .contains("not-submitted", "look-up-refused");
    }

    @Test
    void takes_no_endless_position() {
        assertThatThrownBy(() -> new ReceiptWish(BUSINESS, Optional.empty(), Optional.of("ə".repeat(65))))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new ReceiptWish(BUSINESS, Optional.empty(), Optional.of("a\u0000b")))
                .isInstanceOf(Malformed.class);
        assertThat(new ReceiptWish(BUSINESS, Optional.empty(), Optional.of(" ")).position())
                .isEmpty();
    }

    @Test
    @DisplayName("R60, R61: once signed it has a number, is kept with its signature, and waits for a clerk")
    void keeps_what_was_signed() {
        TestReceipts leyla = new TestReceipts(database, CITIZEN, CITIZEN);

        String number = leyla.applied(BUSINESS);

        assertThat(number).matches("2026-E-[0-9]{7}");
        assertThat(leyla.last().organisation().orElseThrow().name()).isEqualTo("Araz Logistika MMC");
        assertThat(leyla.documents())
                .extracting(DocumentView::kind, DocumentView::signed)
                .containsExactly(tuple(DocumentKind.APPLICATION, true));
        assertThat(leyla.trail(number)).containsExactly("asked", "submitted");
    }

    @Test
    @DisplayName("R60: one open application per type, and none for both types on one number (D3)")
    void refuses_a_second_one() {
        TestReceipts leyla = new TestReceipts(database, CITIZEN, CITIZEN);
        leyla.applied(BUSINESS);

        refuses("already-applied", () -> leyla.apply(BUSINESS));
        leyla.organisation(OrganisationKind.STATE_BODY, true);
        refuses("other-applied", () -> leyla.apply(GOVERNMENTAL));
    }

    @Test
    @DisplayName("R60: not signed, it is no application; the next one takes its place")
    void is_a_draft_until_pin2() {
        TestReceipts leyla = new TestReceipts(database, CITIZEN, CITIZEN);
        leyla.apply(BUSINESS);
        String number = leyla.draft().orElseThrow().number();
        assertThat(leyla.applications()).isEmpty();

        leyla.organisation(OrganisationKind.STATE_BODY, true);
        leyla.applied(GOVERNMENTAL);

        assertThat(leyla.last().number()).isEqualTo(number);
        assertThat(leyla.last().type()).isEqualTo(GOVERNMENTAL);
        assertThat(leyla.draft()).isEmpty();
    }

    @Test
    void rings_once_for_the_same_question_and_anew_for_another() {
        TestReceipts leyla = new TestReceipts(database, CITIZEN, CITIZEN);
        leyla.apply(BUSINESS);
        SessionView open = new SessionView(
                UUID.randomUUID(),
                SessionState.RUNNING,
                null,
                "1462",
                leyla.now().plusSeconds(60));
        when(leyla.signatures.running(any())).thenReturn(Optional.of(open));

        leyla.apply(BUSINESS);
        verify(leyla.signatures, times(1)).start(any(), any(), any(), any(), any());

        leyla.apply(new ReceiptWish(BUSINESS, Optional.empty(), Optional.empty()));
        verify(leyla.signatures).withdrawToAskAnew(any(), any());
        verify(leyla.signatures, times(2)).start(any(), any(), any(), any(), any());
    }

    @Test
    @DisplayName("R59: what was allowed when the telephone rang is asked once more when it answers")
    void asks_again_when_it_is_signed() {
        TestReceipts leyla = new TestReceipts(database, CITIZEN, CITIZEN);
        leyla.apply(BUSINESS);
        leyla.replaceSim();

        leyla.sign();

        ReceiptView draft = leyla.draft().orElseThrow();
        assertThat(draft.reason()).contains("refusal.not-to-receive.no-citizen");
        assertThat(leyla.trail(draft.number())).containsExactly("asked", "not-submitted");
    }

    @Test
    @DisplayName("R60: PIN2 twice, or over something else, submits nothing twice and nothing else")
    void takes_the_same_signature_once_and_no_other() {
        TestReceipts leyla = new TestReceipts(database, CITIZEN, CITIZEN);
        leyla.apply(BUSINESS);
        leyla.sign("{}".getBytes(StandardCharsets.UTF_8), SimKeys.pair());
        assertThat(leyla.draft().orElseThrow().reason()).contains("refusal.not-to-receive.changed");

        String number = leyla.applied(BUSINESS);
        leyla.sign();

        assertThat(leyla.trail(number))
                .containsExactly("asked", "not-submitted", "asked", "submitted", "signature-unused");
        assertThat(leyla.documents()).hasSize(1);
    }

    @Test
    @DisplayName("R63: withdrawn it can be applied for again; another's number names nothing")
    void can_be_withdrawn() {
        TestReceipts leyla = new TestReceipts(database, CITIZEN, CITIZEN);
        String number = leyla.applied(BUSINESS);
        TestReceipts other = new TestReceipts(database, CITIZEN, CITIZEN);
        refuses("nothing-to-withdraw", () -> other.withdraw(number));

        leyla.withdraw(number);

        assertThat(leyla.last().state()).isEqualTo(ReceiptState.WITHDRAWN);
        refuses("nothing-to-withdraw", () -> leyla.withdraw(number));
        leyla.applied(BUSINESS);
        assertThat(leyla.last().state()).isEqualTo(ReceiptState.SUBMITTED);
    }

    @Test
    @DisplayName("R65: where the house so decides, nothing is applied for beside a service that does not carry it")
    void may_refuse_beside_another_service() {
        TestReceipts leyla = new TestReceipts(database, CITIZEN, CITIZEN);
        leyla.policy.refuseOnOtherService = true;

        refuses("service-type", () -> leyla.apply(BUSINESS));
        TestReceipts business = new TestReceipts(database, BUSINESS, CITIZEN);
        business.policy.refuseOnOtherService = true;
        business.applied(BUSINESS);
    }

    private static void refuses(String reason, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo("refusal.not-to-receive." + reason));
    }
}
