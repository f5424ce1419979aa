package az.icaze.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.Refusal;
import az.icaze.TestDatabase;
import az.icaze.certificate.IssuedCertificates;
import az.icaze.certificate.ServiceNotActive;
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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CounterTest {

    private static final Instant NOW = Instant.parse("2026-05-10T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, BakuTime.ZONE);
    private static final Fin LEYLA = new Fin("5VBK5VR");
    private static final DocumentNumber CARD = new DocumentNumber("AA1234567");
    private static final Voen ARAZ = new Voen("1401555071");

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

        refuses(ServiceDoesNotCover.class, certificate, Optional.empty());
    }

    private void refuses(Class<? extends Refusal> refusal, AsanImzaType type, Optional<Voen> organisation) {
        assertThatThrownBy(() -> issue(type, organisation)).isInstanceOf(refusal);
    }

    private IssuedCertificates issue(AsanImzaType type, Optional<Voen> organisation) {
        return issue(new CounterApplication(
                LEYLA, CARD, phone, type, organisation, Optional.of("Direktor"), authentication, signing));
    }

    private IssuedCertificates issue(CounterApplication application) {
        return database.inTransaction(em -> {
            Counter counter = new Counter();
            counter.applicants = new Applicants();
            counter.applicants.persons = persons;
            counter.applicants.organisations = organisations;
            counter.subscriptions = TestSubscriptions.open(em);
            counter.certificates = TestCertificates.open(em, CLOCK);
            return counter.issue(application, Machine.COUNTER);
        });
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
