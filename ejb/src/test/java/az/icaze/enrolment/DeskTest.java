package az.icaze.enrolment;

import static az.icaze.enrolment.FirstReceiptState.ACTIVATED;
import static az.icaze.enrolment.FirstReceiptState.DOCUMENTS;
import static az.icaze.enrolment.FirstReceiptState.DONE;
import static az.icaze.enrolment.FirstReceiptState.KEYS;
import static az.icaze.enrolment.FirstReceiptState.PAPERS;
import static az.icaze.enrolment.FirstReceiptState.READY;
import static az.icaze.enrolment.FirstReceiptState.SENT_AWAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.Malformed;
import az.icaze.Refusal;
import az.icaze.Sha256;
import az.icaze.TestDatabase;
import az.icaze.document.DocumentKind;
import az.icaze.document.DocumentView;
import az.icaze.document.PdfText;
import az.icaze.enrolment.FirstReceiptView.Standing;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.OrganisationKind;
import az.icaze.operator.ServiceActivated;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A visit at the desk, step by step (rules R42–R58). */
class DeskTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private static final Set<ShownDocument> ID = EnumSet.of(ShownDocument.ID_CARD);

    private final DeskHouse house = new DeskHouse(database);
    private final Desk desk = house.desk;

    @Test
    @DisplayName("R50–R58: seven steps, each with who did it and when, up to the signed notification")
    void leads_from_documents_to_the_signed_notification() {
        house.serves(AsanImzaType.CITIZEN);
        String number = house.until(ACTIVATED);
        String userId = house.view(number).userId().orElseThrow();
        desk.askSignature(number, house.version(number), house.clerk);
        house.now = house.now.plusSeconds(30);
        house.sign();

        FirstReceiptView done = house.view(number);
        assertThat(done.state()).isEqualTo(DONE);
        assertThat(done.userId()).isEmpty();
        assertThat(done.steps()).extracting(FirstReceiptView.Step::standing).containsOnly(Standing.DONE);
        assertThat(done.steps())
                .extracting(step -> step.by().orElseThrow())
                .containsExactly(
                        "AZERCELL",
                        "AZERCELL",
                        "AZERCELL",
                        "AZERCELL",
                        "Kərimova Aynur",
                        "Kərimova Aynur",
                        "Kərimova Aynur");
        List<Instant> times =
                done.steps().stream().map(step -> step.at().orElseThrow()).toList();
        assertThat(times).isSorted().last().isEqualTo(house.now);
        assertThat(house.trail(number))
                .containsExactly(
                        "begun", "documents-shown", "papers-signed", "keys-made", "activated", "notification-signed");
        assertThat(house.content(number, "NOTIFICATION")).contains(userId);
    }

    @Test
    @DisplayName(
            "R49, R56, R57: application, annex and agreement are kept; one PIN2 covers all that was signed by hand")
    void keeps_the_papers() {
        house.serves(AsanImzaType.CITIZEN);
        String number = house.until(ACTIVATED);
        desk.askSignature(number, house.version(number), house.clerk);
        house.sign();

        assertThat(house.documents()).extracting(DocumentView::kind).containsExactlyInAnyOrder(DocumentKind.values());
        assertThat(house.documents())
                .filteredOn(DocumentView::signed)
                .extracting(DocumentView::kind)
                .containsExactly(DocumentKind.NOTIFICATION);
        assertThat(house.content(number, "APPLICATION")).contains("FIRST_RECEIPT", "\"charge\":\"FREE\"");
        assertThat(house.content(number, "ANNEX")).contains("ACCEPTANCE_AND_CANCELLATION");
        for (String kind : List.of("APPLICATION", "ANNEX")) {
            byte[] content = house.content(number, kind).getBytes(StandardCharsets.UTF_8);
            assertThat(new String(house.asked(), StandardCharsets.UTF_8)).containsIgnoringCase(Sha256.hex(content));
        }
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(desk.paper(number, kind, "az", house.clerk)).isPresent();
        }
        assertThat(desk.paper(number, DocumentKind.ANNEX, "az", house.second)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("R49, R56: the application says that nothing is to be paid, and both papers have a line to sign on")
    @CsvSource({"az, Pulsuz, İmza:", "en, Free of charge, Signature:", "ru, Бесплатно, Подпись:"})
    void draws_papers_to_sign_by_hand(String language, String free, String line) {
        house.serves(AsanImzaType.CITIZEN);
        String number = house.until(PAPERS);

        assertThat(PdfText.of(desk.paper(number, DocumentKind.APPLICATION, language, house.clerk)
                        .orElseThrow()))
                .contains(free, line, number);
        assertThat(PdfText.of(desk.paper(number, DocumentKind.ANNEX, language, house.clerk)
                        .orElseThrow()))
                .contains(line, "Azercell");
        assertThat(desk.paper(number, DocumentKind.NOTIFICATION, language, house.clerk))
                .isEmpty();
    }

    @Test
    @DisplayName("R107: the text to the telephone tells the last valid day, and no User ID")
    void tells_the_telephone_until_when() {
        house.serves(AsanImzaType.CITIZEN);
        String number = house.until(ACTIVATED);

        assertThat(house.texts()).singleElement().satisfies(text -> assertThat(text)
                .contains("10.05.2029")
                .doesNotContain(house.view(number).userId().orElseThrow()));
    }

    @Test
    @DisplayName("R53, R54, R58: what the operator says of its steps is kept, and no step precedes the one before")
    void keeps_the_operators_steps_in_order() {
        Instant filled = house.now.minusSeconds(7_200);
        house.serves(
                AsanImzaType.CITIZEN,
                new ServiceActivated.Way(
                        Optional.of(house.now.plusSeconds(9)),
                        Optional.of(filled),
                        Optional.of(filled.plusSeconds(60))));

        List<FirstReceiptView.Step> steps = house.view(house.until(DOCUMENTS)).steps();

        assertThat(steps.subList(0, 4))
                .extracting(step -> step.at().orElseThrow())
                .containsExactly(filled, filled, filled.plusSeconds(60), house.now.minusSeconds(3_600));
        assertThat(steps.subList(4, 7))
                .extracting(FirstReceiptView.Step::standing)
                .containsExactly(Standing.NOW, Standing.LATER, Standing.LATER);
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCUMENTS", "PAPERS", "KEYS", "READY", "ACTIVATED"})
    @DisplayName("R58: in each state just one step can be done")
    void skips_no_step(FirstReceiptState state) {
        house.serves(AsanImzaType.CITIZEN);
        String number = house.until(state);
        long version = house.version(number);

        if (state != DOCUMENTS) {
            refuses("not-this-step", () -> desk.shown(number, version, ID, house.clerk));
        }
        if (state != PAPERS) {
            refuses("not-this-step", () -> desk.signed(number, version, house.clerk));
        }
        if (state != READY) {
            refuses("not-this-step", () -> desk.activate(number, version, house.clerk));
        }
        if (state != ACTIVATED) {
            refuses("not-this-step", () -> desk.askSignature(number, version, house.clerk));
        }
        refuses("not-this-step", () -> desk.lookedAtCard(number, version, house.sim, house.clerk));
        assertThat(house.state(number)).isEqualTo(state);
        assertThat(house.version(number)).isEqualTo(version);
    }

    @Test
    @DisplayName("R48: not before everything on the list was shown")
    void refuses_while_a_document_is_missing() {
        house.serves(AsanImzaType.BUSINESS);
        house.known(OrganisationKind.LEGAL_ENTITY, house.leyla.fin(), Set.of(house.leyla.fin()));
        String number =
                desk.begin(house.applies(AsanImzaType.BUSINESS, Optional.of(DeskHouse.ARAZ), house.sim), house.clerk);

        assertThat(house.view(number).role()).isEqualTo(ApplicantRole.DIRECTOR);
        refuses("documents-missing", () -> desk.shown(number, house.version(number), ID, house.clerk));
        refuses("documents-missing", () -> desk.shown(number, house.version(number), Set.of(), house.clerk));
        assertThat(house.documents()).isEmpty();
    }

    @Test
    @DisplayName("R55: sent away with a reason, and back another day")
    void can_send_the_applicant_away() {
        house.serves(AsanImzaType.CITIZEN);
        String number = house.until(KEYS);
        long version = house.version(number);
        refuses("note-missing", () -> desk.refuse(number, version, RefusalReason.OTHER, " ", house.clerk));
        assertThatThrownBy(() -> desk.refuse(number, version, RefusalReason.SIM, "x".repeat(501), house.clerk))
                .isInstanceOf(Malformed.class);
        desk.refuse(number, version, RefusalReason.SIM, " Kart başqasınındır. ", house.clerk);

        FirstReceiptView refused = house.view(number);
        assertThat(refused.state()).isEqualTo(SENT_AWAY);
        assertThat(refused.reason()).contains(RefusalReason.SIM);
        assertThat(refused.note()).isEqualTo("Kart başqasınındır.");
        assertThat(refused.steps()).last().matches(step -> step.standing() == Standing.NEVER);
        house.makeKeys(number);
        assertThat(house.state(number)).isEqualTo(SENT_AWAY);
        assertThat(house.until(DOCUMENTS)).isNotEqualTo(number);
    }

    @Test
    void refuses_nobody_once_certificates_were_issued() {
        house.serves(AsanImzaType.CITIZEN);
        String number = house.until(ACTIVATED);

        refuses(
                "not-this-step",
                () -> desk.refuse(number, house.version(number), RefusalReason.WITHDRAWN, "", house.clerk));
    }

    @Test
    @DisplayName("R58: of two clerks on one visit the second is told so")
    void lets_one_of_two_clerks_go_on() {
        house.serves(AsanImzaType.CITIZEN);
        String number = house.until(DOCUMENTS);
        long seen = house.version(number);
        desk.shown(number, seen, ID, house.second);

        refuses("changed-meanwhile", () -> desk.shown(number, seen, ID, house.clerk));
        assertThat(house.documents()).hasSize(2);
    }

    @Test
    void finds_visits_by_number_person_and_telephone_and_writes_down_who_looked() {
        house.serves(AsanImzaType.CITIZEN);
        house.now = house.now.plusSeconds(3_600);
        String number = house.until(DOCUMENTS);

        for (String sought :
                List.of(number.toLowerCase(Locale.ROOT), house.leyla.fin().value(), house.phone.value())) {
            assertThat(desk.find(sought, house.second))
                    .extracting(FirstReceiptView::number)
                    .containsExactly(number);
        }
        assertThatThrownBy(() -> desk.find("Leyla", house.second)).isInstanceOf(Malformed.class);
        assertThat(desk.unfinished().get(0).number()).as("the latest first").isEqualTo(number);
        desk.open(number, house.clerk);
        desk.open(number, house.second);
        assertThat(house.trail(number)).containsExactly("begun", "looked-up", "looked-up");
        refuses("no-such-visit", () -> desk.look("2026-Q-9999999"));
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo("refusal.not-at-desk." + key));
    }
}
