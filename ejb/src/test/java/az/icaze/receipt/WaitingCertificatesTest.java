package az.icaze.receipt;

import static az.icaze.identity.AsanImzaType.BUSINESS;
import static az.icaze.identity.AsanImzaType.CITIZEN;
import static az.icaze.identity.AsanImzaType.GOVERNMENTAL;
import static az.icaze.receipt.TestReceipts.AYNUR;
import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.TestDatabase;
import az.icaze.certificate.StateReason;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Machine;
import az.icaze.sms.TextTemplate;
import az.icaze.subscription.ServiceTypeTaken;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the holder hears when the certificate that waited for another service can be used (rule R65). */
class WaitingCertificatesTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    @Test
    @DisplayName("R65: once the operator has changed the type, the holder reads that it can be used, and until when")
    void tells_that_it_can_be_used() {
        TestReceipts leyla = approvedOn(CITIZEN);

        retype(leyla, BUSINESS);

        assertThat(leyla.usable()).containsExactly(CITIZEN, BUSINESS);
        assertThat(leyla.texts()).containsExactly("RECEIPT_WAITS", "RECEIPT_USABLE");
        assertThat(leyla.strings(
                        "select text from sms_message where phone = :id and template = 'RECEIPT_USABLE'",
                        leyla.phone.value()))
                .singleElement()
                .asString()
                .contains("biznes", TextTemplate.date(leyla.last().validUntil().orElseThrow()));
    }

    @Test
    @DisplayName("R65: once for ever: not when the event comes again, nor after a change back and forth")
    void tells_it_once() {
        TestReceipts leyla = approvedOn(CITIZEN);
        retype(leyla, BUSINESS);

        leyla.use(room -> room.hear(new ServiceTypeTaken(leyla.phone, BUSINESS, leyla.now())));
        retype(leyla, CITIZEN);
        assertThat(leyla.usable()).containsExactly(CITIZEN);
        retype(leyla, BUSINESS);

        assertThat(leyla.usable()).containsExactly(CITIZEN, BUSINESS);
        assertThat(leyla.texts()).containsExactly("RECEIPT_WAITS", "RECEIPT_USABLE");
    }

    @Test
    @DisplayName("R65: also when the holder had to ask the operator himself")
    void tells_whoever_asked_the_operator() {
        TestReceipts leyla = new TestReceipts(database, CITIZEN, CITIZEN);
        leyla.use(room -> room.issuing.subscriptions.requestTypeChange(leyla.phone, GOVERNMENTAL, Machine.SYSTEM));
        leyla.desk().approve(leyla.inHands(BUSINESS), AYNUR);

        retype(leyla, GOVERNMENTAL);
        assertThat(leyla.texts()).containsExactly("RECEIPT_ASK_OPERATOR");
        retype(leyla, BUSINESS);

        assertThat(leyla.texts()).containsExactly("RECEIPT_ASK_OPERATOR", "RECEIPT_USABLE");
    }

    @Test
    @DisplayName("R65: what could be used at once never waited, whatever becomes of the service later")
    void tells_nothing_of_what_could_be_used_at_once() {
        TestReceipts leyla = approvedOn(BUSINESS);

        retype(leyla, CITIZEN);
        retype(leyla, BUSINESS);

        assertThat(leyla.usable()).containsExactly(CITIZEN, BUSINESS);
        assertThat(leyla.texts()).containsExactly("RECEIPT_DONE");
    }

    @Test
    @DisplayName("R65: an application that nobody has decided led to nothing that waits")
    void tells_nothing_before_the_approval() {
        TestReceipts leyla = new TestReceipts(database, CITIZEN, CITIZEN);
        leyla.inHands(BUSINESS);

        retype(leyla, BUSINESS);

        assertThat(leyla.texts()).isEmpty();
    }

    @Test
    @DisplayName("R65: nothing of one that was revoked meanwhile, nor of a later one of the same type")
    void tells_nothing_of_a_revoked_one() {
        TestReceipts leyla = approvedOn(CITIZEN);
        leyla.use(room -> room.eligibility.certificates.revoke(
                leyla.fin, leyla.phone, StateReason.HOLDER_REQUEST, Machine.SYSTEM));

        retype(leyla, BUSINESS);
        assertThat(leyla.texts()).containsExactly("RECEIPT_WAITS");

        retype(leyla, CITIZEN);
        leyla.certificate(BUSINESS);
        assertThat(leyla.usable()).isEmpty();
        retype(leyla, BUSINESS);

        assertThat(leyla.usable()).containsExactly(BUSINESS);
        assertThat(leyla.texts()).containsExactly("RECEIPT_WAITS");
    }

    /** Business is applied for and approved beside a service of this type. */
    private static TestReceipts approvedOn(AsanImzaType service) {
        TestReceipts leyla = new TestReceipts(database, service, CITIZEN);
        leyla.desk().approve(leyla.inHands(BUSINESS), AYNUR);
        return leyla;
    }

    /** An hour later the operator changes the type of the service. */
    private static void retype(TestReceipts leyla, AsanImzaType type) {
        leyla.passes(Duration.ofHours(1)).changeServiceType(type);
    }
}
