package az.icaze.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.Refusal;
import az.icaze.TestDatabase;
import az.icaze.certificate.IssuedCertificates;
import az.icaze.certificate.ServiceNotActive;
import az.icaze.certificate.StateReason;
import az.icaze.certificate.TestCertificates;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.DocumentNumber;
import az.icaze.identity.Fin;
import az.icaze.identity.Machine;
import az.icaze.identity.Organisation;
import az.icaze.identity.OrganisationKind;
import az.icaze.identity.OrganisationRegister;
import az.icaze.identity.Person;
import az.icaze.identity.PersonRegister;
import az.icaze.identity.Phone;
import az.icaze.identity.Voen;
import az.icaze.operator.Operator;
import az.icaze.operator.ServiceActivated;
import az.icaze.operator.SimKind;
import az.icaze.pki.Pkcs10;
import az.icaze.pki.SimKeys;
import az.icaze.subscription.TestSubscriptions;
import az.icaze.time.BakuTime;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CounterTest {

    private static final Instant NOW = Instant.parse("2026-05-10T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, BakuTime.ZONE);
    private static final Fin LEYLA = new Fin("5VBK5VR");
    private static final DocumentNumber CARD = new DocumentNumber("AA1234567");
    private static final Voen ARAZ = new Voen("1401555071");

    private static final Set<ShownDocument> EVERYTHING = EnumSet.allOf(ShownDocument.class);

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private static int numbers;

    private final PersonRegister persons = mock();
    private final OrganisationRegister organisations = mock();
    private final Phone phone = new Phone("+99450216%04d".formatted(++numbers));
    private final Pkcs10 authentication = new Pkcs10(SimKeys.request(SimKeys.pair()));
    private final Pkcs10 signing = new Pkcs10(SimKeys.request(SimKeys.pair()));

    @BeforeEach
    void fillRegisters() {
        when(persons.find(LEYLA)).thenReturn(Optional.of(leyla(true)));
        when(organisations.find(ARAZ))
                .thenReturn(Optional.of(organisation(OrganisationKind.LEGAL_ENTITY, Set.of(LEYLA))));
    }

    @Test
    void issues_a_citizen_pair_to_a_person_with_her_document() {
        activate(AsanImzaType.CITIZEN);

        IssuedCertificates issued = issue(AsanImzaType.CITIZEN, Optional.empty());

        assertThat(issued.authentication().getPublicKey()).isEqualTo(authentication.key());
        assertThat(issued.signing().getPublicKey()).isEqualTo(signing.key());
        assertThat(issued.signing().getSubjectX500Principal().getName(X500Principal.RFC1779))
                .contains("Əliyeva");
        assertThat(issued.userId().value()).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void a_repeated_application_gets_the_same_answer() {
        activate(AsanImzaType.CITIZEN);

        IssuedCertificates first = issue(AsanImzaType.CITIZEN, Optional.empty());
        IssuedCertificates second = issue(AsanImzaType.CITIZEN, Optional.empty());

        assertThat(first.repeated()).isFalse();
        assertThat(second.repeated()).isTrue();
        assertThat(second.signing()).isEqualTo(first.signing());
        assertThat(second.userId()).isEqualTo(first.userId());
    }

    @Test
    void names_the_organisation_as_the_register_writes_it() {
        activate(AsanImzaType.BUSINESS);

        IssuedCertificates issued = issue(AsanImzaType.BUSINESS, Optional.of(ARAZ));

        assertThat(issued.signing().getSubjectX500Principal().getName())
                .contains("O=Araz Logistika MMC")
                .contains("2.5.4.12=");
    }

    @Test
    void a_business_certificate_needs_no_organisation() {
        activate(AsanImzaType.BUSINESS);

        assertThat(issue(AsanImzaType.BUSINESS, Optional.empty())
                        .signing()
                        .getSubjectX500Principal()
                        .getName())
                .doesNotContain("O=");
    }

    @Test
    void refuses_an_unknown_person() {
        activate(AsanImzaType.CITIZEN);
        when(persons.find(LEYLA)).thenReturn(Optional.empty());

        refuses(PersonNotFound.class, AsanImzaType.CITIZEN, Optional.empty());
    }

    @Test
    void refuses_another_document_than_the_registers() {
        activate(AsanImzaType.CITIZEN);

        CounterApplication application = new CounterApplication(
                LEYLA,
                new DocumentNumber("AA7654321"),
                phone,
                AsanImzaType.CITIZEN,
                Optional.empty(),
                Optional.empty(),
                EVERYTHING,
                authentication,
                signing);
        assertThatThrownBy(() -> issue(application)).isInstanceOf(DocumentDoesNotMatch.class);
    }

    @Test
    void refuses_the_dead() {
        activate(AsanImzaType.CITIZEN);
        when(persons.find(LEYLA)).thenReturn(Optional.of(leyla(false)));

        refuses(PersonNotAlive.class, AsanImzaType.CITIZEN, Optional.empty());
    }

    @Test
    void refuses_an_unknown_organisation() {
        activate(AsanImzaType.BUSINESS);
        when(organisations.find(ARAZ)).thenReturn(Optional.empty());

        refuses(OrganisationNotFound.class, AsanImzaType.BUSINESS, Optional.of(ARAZ));
    }

    @Test
    void refuses_an_organisation_the_signature_is_not_linked_to() {
        activate(AsanImzaType.BUSINESS);
        when(organisations.find(ARAZ)).thenReturn(Optional.of(organisation(OrganisationKind.LEGAL_ENTITY, Set.of())));

        refuses(SignatureNotLinked.class, AsanImzaType.BUSINESS, Optional.of(ARAZ));
    }

    @ParameterizedTest
    @CsvSource({
        "CITIZEN, LEGAL_ENTITY, false",
        "CITIZEN, INDIVIDUAL, false",
        "CITIZEN, STATE_BODY, false",
        "BUSINESS, LEGAL_ENTITY, true",
        "BUSINESS, INDIVIDUAL, true",
        "BUSINESS, STATE_BODY, false",
        "GOVERNMENTAL, LEGAL_ENTITY, false",
        "GOVERNMENTAL, INDIVIDUAL, false",
        "GOVERNMENTAL, STATE_BODY, true",
    })
    void each_type_is_for_its_kind_of_organisation(AsanImzaType type, OrganisationKind kind, boolean fits) {
        activate(type);
        when(organisations.find(ARAZ)).thenReturn(Optional.of(organisation(kind, Set.of(LEYLA))));

        if (fits) {
            assertThat(issue(type, Optional.of(ARAZ)).repeated()).isFalse();
        } else {
            refuses(OrganisationNotOfType.class, type, Optional.of(ARAZ));
        }
    }

    @Test
    void refuses_while_the_operator_has_not_activated_the_service() {
        refuses(ServiceNotActive.class, AsanImzaType.CITIZEN, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"CITIZEN, BUSINESS", "CITIZEN, GOVERNMENTAL", "BUSINESS, GOVERNMENTAL", "GOVERNMENTAL, BUSINESS"})
    void refuses_a_type_the_service_does_not_cover(AsanImzaType service, AsanImzaType certificate) {
        activate(service);
        OrganisationKind kind =
                certificate == AsanImzaType.GOVERNMENTAL ? OrganisationKind.STATE_BODY : OrganisationKind.LEGAL_ENTITY;
        when(organisations.find(ARAZ)).thenReturn(Optional.of(organisation(kind, Set.of(LEYLA))));

        refuses(ServiceDoesNotCover.class, certificate, Optional.of(ARAZ));
    }

    @Test
    @DisplayName("R117: Governmental names a state body")
    void refuses_governmental_for_nobody() {
        activate(AsanImzaType.GOVERNMENTAL);

        refuses(OrganisationNotOfType.class, AsanImzaType.GOVERNMENTAL, Optional.empty());
    }

    @Test
    @DisplayName("R47, R58: without what his role asks for nothing is issued and nothing is kept")
    void refuses_when_a_document_was_not_shown() {
        activate(AsanImzaType.BUSINESS);
        CounterApplication application = new CounterApplication(
                LEYLA,
                CARD,
                phone,
                AsanImzaType.BUSINESS,
                Optional.of(ARAZ),
                Optional.empty(),
                EnumSet.of(ShownDocument.ID_CARD, ShownDocument.COMPANY_SIGNATURE_AND_STAMP),
                authentication,
                signing);

        assertThatThrownBy(() -> issue(application)).isInstanceOf(NotAtDesk.class);
        assertThat(receipts()).isEmpty();
    }

    @Test
    @DisplayName("R58: the counter's own system walks all steps, and a repetition walks none")
    void keeps_one_receipt_with_all_steps() {
        activate(AsanImzaType.CITIZEN);
        issue(AsanImzaType.CITIZEN, Optional.empty());
        issue(AsanImzaType.CITIZEN, Optional.empty());

        assertThat(receipts()).singleElement().satisfies(receipt -> {
            assertThat(receipt.state()).isEqualTo(FirstReceiptState.DONE);
            assertThat(receipt.steps()).hasSize(7).allMatch(step -> step.standing() == FirstReceiptView.Standing.DONE);
            assertThat(receipt.steps().get(6).by()).contains("counter");
        });
    }

    @Test
    void what_was_revoked_is_received_anew_over_the_same_keys() {
        activate(AsanImzaType.CITIZEN);
        issue(AsanImzaType.CITIZEN, Optional.empty());
        database.run(em -> TestCertificates.open(em, CLOCK).revoke(LEYLA, phone, StateReason.MISUSE, Machine.COUNTER));
        assertThat(issue(AsanImzaType.CITIZEN, Optional.empty()).repeated()).isFalse();
        assertThat(receipts()).hasSize(2);
    }

    private List<FirstReceiptView> receipts() {
        return database.inTransaction(em -> room(em).receipts.of(LEYLA, phone).stream()
                .map(FirstReceipt::view)
                .toList());
    }

    private void refuses(Class<? extends Refusal> refusal, AsanImzaType type, Optional<Voen> organisation) {
        assertThatThrownBy(() -> issue(type, organisation)).isInstanceOf(refusal);
    }

    private IssuedCertificates issue(AsanImzaType type, Optional<Voen> organisation) {
        return issue(new CounterApplication(
                LEYLA, CARD, phone, type, organisation, Optional.of("Direktor"), EVERYTHING, authentication, signing));
    }

    private Room room(EntityManager em) {
        return new Room(em, CLOCK, persons, organisations, mock());
    }

    private IssuedCertificates issue(CounterApplication application) {
        return database.inTransaction(em -> room(em).counter.issue(application, Machine.COUNTER));
    }

    private void activate(AsanImzaType type) {
        database.run(em -> TestSubscriptions.activate(
                em,
                new ServiceActivated(Operator.AZERCELL, phone, type, "8999401000000000001", SimKind.PHYSICAL, NOW)));
    }

    private static Person leyla(boolean alive) {
        return new Person(LEYLA, "Əliyeva", "Leyla", "Rauf qızı", LocalDate.of(1985, 3, 8), CARD, alive);
    }

    private static Organisation organisation(OrganisationKind kind, Set<Fin> linked) {
        return new Organisation(ARAZ, "Araz Logistika MMC", kind, new Fin("A9RJ7DM"), Set.of(), linked);
    }
}
