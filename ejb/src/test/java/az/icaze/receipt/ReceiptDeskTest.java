package az.icaze.receipt;

import static az.icaze.identity.AsanImzaType.BUSINESS;
import static az.icaze.identity.AsanImzaType.CITIZEN;
import static az.icaze.identity.AsanImzaType.GOVERNMENTAL;
import static az.icaze.receipt.TestReceipts.AYNUR;
import static az.icaze.receipt.TestReceipts.RAMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.Malformed;
import az.icaze.Refusal;
import az.icaze.TestDatabase;
import az.icaze.certificate.StateReason;
import az.icaze.document.CertificatePapers;
import az.icaze.document.DocumentKind;
import az.icaze.document.DocumentView;
import az.icaze.document.KeptSignature;
import az.icaze.enrolment.OwnApplication;
import az.icaze.enrolment.SignatureNotLinked;
import az.icaze.identity.Machine;
import az.icaze.identity.OrganisationKind;
import az.icaze.identity.RegisterUnavailable;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a clerk decides, and what follows from it (rules R62, R63, R65). */
class ReceiptDeskTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    @Test
    @DisplayName("R62: approved, there are the certificates over the same keys, three papers and one text")
    void approves() {
        TestReceipts leyla = new TestReceipts(database, BUSINESS, CITIZEN);
        String number = leyla.inHands(BUSINESS);

        assertThat(leyla.desk().approve(number, AYNUR)).isEqualTo(ReceiptDecision.ACTIVE);

        assertThat(leyla.last().state()).isEqualTo(ReceiptState.APPROVED);
        assertThat(leyla.last().validUntil()).contains(leyla.held().get(0).validUntil());
        assertThat(leyla.last().waits()).isFalse();
        assertThat(leyla.usable()).containsExactly(CITIZEN, BUSINESS);
        assertThat(leyla.held().stream()
                        .map(held -> held.certificate().getPublicKey())
                        .distinct())
                .hasSize(2);
        assertThat(leyla.documents())
                .extracting(DocumentView::kind)
                .containsExactlyInAnyOrder(
                        DocumentKind.APPLICATION,
                        DocumentKind.AGREEMENT,
                        DocumentKind.NOTIFICATION,
                        DocumentKind.CERTIFICATES);
        assertThat(leyla.texts()).containsExactly("RECEIPT_DONE");
        assertThat(leyla.operatorAsked()).isEmpty();
        assertThat(leyla.trail(number)).containsExactly("asked", "submitted", "claimed", "approved");
    }

    @Test
    @DisplayName("R62: in two clerks' hands one after the other; the first alone issues nothing, nor decides twice")
    void takes_two_clerks() {
        TestReceipts leyla = new TestReceipts(database, BUSINESS, CITIZEN).twoClerks();
        String number = leyla.inHands(BUSINESS);

        assertThat(leyla.desk().approve(number, AYNUR)).isEqualTo(ReceiptDecision.PROPOSED);

        assertThat(leyla.last().state()).isEqualTo(ReceiptState.SUBMITTED);
        assertThat(leyla.last().proposed()).isTrue();
        assertThat(leyla.usable()).containsExactly(CITIZEN);
        refuses("not-taken", () -> leyla.desk().approve(number, AYNUR));
        refuses("second-clerk", () -> leyla.desk().claim(number, AYNUR));

        leyla.desk().claim(number, RAMIN);
        assertThat(leyla.desk().review(number, RAMIN).firstClerk()).contains(AYNUR.name());
        assertThat(leyla.desk().approve(number, RAMIN)).isEqualTo(ReceiptDecision.ACTIVE);
        assertThat(leyla.usable()).containsExactly(CITIZEN, BUSINESS);
        assertThat(leyla.trail(number))
                .containsExactly("asked", "submitted", "claimed", "proposed", "claimed", "reviewed", "approved");
    }

    @Test
    @DisplayName("R65: beside a service of another type the pair waits, the operator is asked, and the holder told")
    void asks_the_operator_for_another_service() {
        TestReceipts leyla = new TestReceipts(database, CITIZEN, CITIZEN);
        leyla.organisation(OrganisationKind.STATE_BODY, true);
        String number = leyla.inHands(GOVERNMENTAL);
        assertThat(leyla.desk().review(number, AYNUR).anotherService()).isTrue();

        assertThat(leyla.desk().approve(number, AYNUR)).isEqualTo(ReceiptDecision.WAITS);

        assertThat(leyla.usable()).containsExactly(CITIZEN);
        assertThat(leyla.last().waits()).isTrue();
        assertThat(leyla.last().operatorAsked()).isTrue();
        assertThat(leyla.operatorAsked()).containsExactly("CHANGE_TYPE GOVERNMENTAL");
        assertThat(leyla.texts()).containsExactly("RECEIPT_WAITS");

        leyla.changeServiceType(GOVERNMENTAL);
        assertThat(leyla.usable()).containsExactly(CITIZEN, GOVERNMENTAL);
        assertThat(leyla.last().waits()).isFalse();
    }

    @Test
    @DisplayName("R65: where the operator is being asked for something else, the holder has to ask")
    void tells_the_holder_to_ask_the_operator() {
        TestReceipts leyla = new TestReceipts(database, CITIZEN, CITIZEN);
        leyla.use(room -> room.issuing.subscriptions.requestTypeChange(leyla.phone, GOVERNMENTAL, Machine.SYSTEM));
        String number = leyla.inHands(BUSINESS);

        assertThat(leyla.desk().approve(number, AYNUR)).isEqualTo(ReceiptDecision.WAITS_FOR_HOLDER);
        assertThat(leyla.texts()).containsExactly("RECEIPT_ASK_OPERATOR");
    }

    @Test
    @DisplayName("R62: a second yes finds it decided, and issues nothing")
    void approves_once() {
        TestReceipts leyla = new TestReceipts(database, BUSINESS, CITIZEN);
        String number = leyla.inHands(BUSINESS);
        leyla.desk().approve(number, AYNUR);

        refuses("decided", () -> leyla.desk().approve(number, AYNUR));
        refuses("decided", () -> leyla.desk().claim(number, RAMIN));
        refuses("decided", () -> reject(leyla, number));
        assertThat(leyla.documents()).hasSize(4);
        assertThat(leyla.texts()).hasSize(1);
    }

    @Test
    @DisplayName("R62: all or nothing: without the papers there are no certificates and no decision")
    void does_all_or_nothing() {
        TestReceipts leyla = new TestReceipts(database, BUSINESS, CITIZEN);
        String number = leyla.inHands(BUSINESS);
        leyla.papers = mock(CertificatePapers.class);
        doThrow(new IllegalStateException("no papers")).when(leyla.papers).keep(any(), any());

        assertThatThrownBy(() -> leyla.desk().approve(number, AYNUR)).isInstanceOf(IllegalStateException.class);

        assertThat(leyla.usable()).containsExactly(CITIZEN);
        assertThat(leyla.last().state()).isEqualTo(ReceiptState.UNDER_REVIEW);
        assertThat(leyla.texts()).isEmpty();
        leyla.papers = null;
        assertThat(leyla.desk().approve(number, AYNUR)).isEqualTo(ReceiptDecision.ACTIVE);
    }

    @Test
    @DisplayName("R63: rejected with a reason and the clerk's words, which the holder reads; he may apply again")
    void rejects() {
        TestReceipts leyla = new TestReceipts(database, BUSINESS, CITIZEN);
        String number = leyla.inHands(BUSINESS);

        reject(leyla, number);

        assertThat(leyla.last().state()).isEqualTo(ReceiptState.REJECTED);
        assertThat(leyla.last().reason()).contains("receipt.reason.position-not-confirmed");
        assertThat(leyla.last().words()).contains("Əmr göndərilməyib");
        assertThat(leyla.texts()).containsExactly("RECEIPT_REJECTED");
        leyla.applied(BUSINESS);
        assertThat(leyla.last().state()).isEqualTo(ReceiptState.SUBMITTED);
    }

    @Test
    void needs_words_where_no_reason_of_the_list_says_why() {
        assertThatThrownBy(() -> new Rejection(RejectionReason.OTHER, Optional.of(" ")))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new Rejection(RejectionReason.OTHER, Optional.of("x".repeat(501))))
                .isInstanceOf(Malformed.class);
    }

    @Test
    @DisplayName("A14: nobody decides what he applied for himself")
    void is_nothing_for_the_applicant() {
        TestReceipts leyla = new TestReceipts(database, BUSINESS, CITIZEN);
        String number = leyla.applied(BUSINESS);

        assertThatThrownBy(() -> leyla.desk().claim(number, leyla.actor())).isInstanceOf(OwnApplication.class);
        assertThatThrownBy(() -> leyla.desk().approve(number, leyla.actor())).isInstanceOf(OwnApplication.class);
        assertThat(leyla.desk().claimNext(leyla.actor()).filter(number::equals)).isEmpty();
    }

    @Test
    @DisplayName("R62: the clerk sees what was signed beside what the registers have now")
    void compares_with_the_registers() {
        TestReceipts leyla = new TestReceipts(database, BUSINESS, CITIZEN);
        String number = leyla.inHands(BUSINESS);
        ReceiptReview same = leyla.desk().review(number, AYNUR);
        assertThat(same.approvable()).isTrue();
        assertThat(same.nameDiffers() || same.documentDiffers() || same.organisationDiffers())
                .isFalse();
        assertThat(same.signature().map(KeptSignature::holds)).contains(true);

        leyla.named("Məmmədova").organisation(OrganisationKind.LEGAL_ENTITY, false);
        ReceiptReview changed = leyla.desk().review(number, AYNUR);

        assertThat(changed.nameDiffers()).isTrue();
        assertThat(changed.facts().againstOrganisation()).contains("refusal.signature-not-linked");
        assertThat(changed.approvable()).isFalse();
        assertThatThrownBy(() -> leyla.desk().approve(number, AYNUR)).isInstanceOf(SignatureNotLinked.class);

        leyla.organisation(OrganisationKind.LEGAL_ENTITY, true);
        leyla.desk().approve(number, AYNUR);
        assertThat(leyla.held().stream().filter(held -> held.type() == BUSINESS))
                .allSatisfy(held -> assertThat(held.name()).startsWith("Məmmədova"));
    }

    @Test
    @DisplayName("A register that is away hides nothing of the rest, and approves nothing")
    void waits_for_a_register() {
        TestReceipts leyla = new TestReceipts(database, BUSINESS, CITIZEN);
        String number = leyla.inHands(BUSINESS);
        when(leyla.persons.find(any())).thenThrow(new RegisterUnavailable(new IOException("away")));

        assertThat(leyla.desk().review(number, AYNUR).facts().againstPerson()).contains("refusal.register-unavailable");
        assertThatThrownBy(() -> leyla.desk().approve(number, AYNUR)).isInstanceOf(RegisterUnavailable.class);
    }

    @Test
    @DisplayName("R59: Citizen suspended meanwhile: no approval, and the clerk reads why")
    void approves_nothing_over_a_citizen_certificate_that_cannot_be_used() {
        TestReceipts leyla = new TestReceipts(database, BUSINESS, CITIZEN);
        String number = leyla.inHands(BUSINESS);
        leyla.use(room ->
                room.eligibility.certificates.suspend(leyla.fin, leyla.phone, StateReason.PHONE_LOST, Machine.SYSTEM));

        assertThat(leyla.desk().review(number, AYNUR).against()).contains("refusal.not-to-receive.no-citizen");
        assertThatThrownBy(() -> leyla.desk().approve(number, AYNUR)).isInstanceOf(NotToReceive.class);
        assertThat(leyla.last().state()).isEqualTo(ReceiptState.UNDER_REVIEW);
    }

    @Test
    @DisplayName("R96: SIM replaced: open applications end with a notice; the clerk finds his decided")
    void ends_with_the_sim() {
        TestReceipts leyla = new TestReceipts(database, BUSINESS, CITIZEN);
        String number = leyla.inHands(BUSINESS);

        leyla.replaceSim();

        assertThat(leyla.last().state()).isEqualTo(ReceiptState.REJECTED);
        assertThat(leyla.last().reason()).contains("receipt.reason.sim-replaced");
        assertThat(leyla.texts()).containsExactly("RECEIPT_ENDED");
        refuses("decided", () -> leyla.desk().approve(number, AYNUR));
    }

    private static void reject(TestReceipts leyla, String number) {
        Rejection no = new Rejection(RejectionReason.POSITION_NOT_CONFIRMED, Optional.of("Əmr göndərilməyib"));
        leyla.desk().reject(number, no, AYNUR);
    }

    private static void refuses(String reason, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo("refusal.not-in-your-hands." + reason));
    }
}
