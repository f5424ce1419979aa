package az.icaze.authority;

import static az.icaze.identity.AsanImzaType.BUSINESS;
import static az.icaze.identity.AsanImzaType.CITIZEN;
import static az.icaze.identity.AsanImzaType.GOVERNMENTAL;
import static az.icaze.identity.OrganisationKind.INDIVIDUAL;
import static az.icaze.identity.OrganisationKind.LEGAL_ENTITY;
import static az.icaze.identity.OrganisationKind.STATE_BODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.certificate.Capabilities;
import az.icaze.certificate.Capabilities.Connection;
import az.icaze.certificate.UsableCertificate;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Organisation;
import az.icaze.identity.OrganisationKind;
import az.icaze.identity.OrganisationRegister;
import az.icaze.identity.Phone;
import az.icaze.identity.RegisterUnavailable;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.Voen;
import az.icaze.pki.KeyPurpose;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthoritiesTest {

    private static final Fin LEYLA = new Fin("5VBK5VR");
    private static final Fin SOMEBODY = new Fin("A9RJ7DM");
    private static final Voen COMPANY = new Voen("1401555071");
    private static final Voen OTHER_COMPANY = new Voen("1400057421");
    private static final Voen BODY = new Voen("0200432771");
    private static final Voen ENTREPRENEUR = new Voen("0400198812");

    private final OrganisationRegister register = mock(OrganisationRegister.class);
    private final Audit audit = mock(Audit.class);
    private final Authorities authorities = new Authorities();

    @BeforeEach
    void wire() {
        SealRefusals refusals = new SealRefusals();
        refusals.audit = audit;
        authorities.organisations = register;
        authorities.refusals = refusals;
    }

    /** kind, director?, seal holder?, linked?, certificate, basis or none. */
    @ParameterizedTest
    @CsvSource({
        "LEGAL_ENTITY, true, false, true, BUSINESS, DIRECTOR",
        "LEGAL_ENTITY, true, true, true, BUSINESS, DIRECTOR",
        "LEGAL_ENTITY, false, true, true, BUSINESS, SEAL_HOLDER",
        "LEGAL_ENTITY, true, false, false, BUSINESS,",
        "LEGAL_ENTITY, false, true, false, BUSINESS,",
        "LEGAL_ENTITY, false, false, true, BUSINESS,",
        "LEGAL_ENTITY, false, false, false, BUSINESS,",
        "LEGAL_ENTITY, true, true, true, CITIZEN,",
        "LEGAL_ENTITY, true, true, true, GOVERNMENTAL,",
        "STATE_BODY, true, false, true, GOVERNMENTAL, DIRECTOR",
        "STATE_BODY, false, true, true, GOVERNMENTAL, SEAL_HOLDER",
        "STATE_BODY, false, false, true, GOVERNMENTAL,",
        "STATE_BODY, true, false, true, BUSINESS,",
        "STATE_BODY, true, false, true, CITIZEN,",
        "INDIVIDUAL, true, false, false, CITIZEN, OWN_VOEN",
        "INDIVIDUAL, true, false, true, BUSINESS, OWN_VOEN",
        "INDIVIDUAL, true, false, true, GOVERNMENTAL,",
        "INDIVIDUAL, false, true, true, BUSINESS, SEAL_HOLDER",
        "INDIVIDUAL, false, true, true, CITIZEN,",
        "INDIVIDUAL, false, false, true, BUSINESS,",
    })
    void a_seal_needs_authority_a_linked_signature_and_the_right_certificate(
            OrganisationKind kind,
            boolean director,
            boolean sealHolder,
            boolean linked,
            AsanImzaType certificate,
            SealBasis basis) {
        Organisation organisation = organisation(voen(kind), kind, director, sealHolder, linked);
        when(register.find(organisation.voen())).thenReturn(Optional.of(organisation));
        SignedInPerson actor = actor(Optional.of(organisation.voen()), certificate);
        if (basis == null) {
            assertRefused(actor);
        } else {
            Seal seal = authorities.seal(actor);
            assertThat(seal.basis()).isEqualTo(basis);
            assertThat(seal.holder()).isEqualTo(LEYLA);
            assertThat(seal.organisation()).isEqualTo(organisation.voen());
            assertThat(seal.kind()).isEqualTo(kind);
            assertThat(seal.certificateSerial()).isEqualTo("4F19A208");
            verify(audit, never()).record(any(), any(), any(), any(), any(), any());
        }
    }

    @Test
    void a_refused_seal_is_written_down() {
        assertRefused(actor(Optional.of(COMPANY), BUSINESS));
        verify(audit)
                .record(
                        any(),
                        eq(new AuditSubject("organisation", COMPANY.value())),
                        eq("seal-refused"),
                        eq(null),
                        eq(null),
                        eq(Map.of("certificateType", "BUSINESS")));
    }

    @Test
    void a_page_asks_whether_to_offer_the_seal_without_a_refusal() {
        SignedInPerson actor = actor(Optional.of(COMPANY), BUSINESS);
        assertThat(authorities.offersSeal(actor)).isFalse();
        when(register.find(COMPANY))
                .thenReturn(Optional.of(organisation(COMPANY, LEGAL_ENTITY, false, true, true)))
                .thenThrow(new RegisterUnavailable(new IOException("down")));

        assertThat(authorities.offersSeal(actor)).isTrue();
        assertThat(authorities.offersSeal(actor))
                .as("what is offered asks again")
                .isTrue();
        verify(audit, never()).record(any(), any(), any(), any(), any(), any());
    }

    @Test
    void there_is_no_seal_without_an_organisation_or_of_one_that_is_gone() {
        assertRefused(actor(Optional.empty(), CITIZEN));
        when(register.find(COMPANY)).thenReturn(Optional.empty());
        assertRefused(actor(Optional.of(COMPANY), BUSINESS));
    }

    @Test
    void authority_lost_during_a_session_ends_with_the_next_question() {
        SignedInPerson actor = actor(Optional.of(COMPANY), BUSINESS);
        when(register.find(COMPANY))
                .thenReturn(Optional.of(organisation(COMPANY, LEGAL_ENTITY, false, true, true)))
                .thenReturn(Optional.of(organisation(COMPANY, LEGAL_ENTITY, false, false, true)));
        assertThat(authorities.seal(actor).basis()).isEqualTo(SealBasis.SEAL_HOLDER);
        assertRefused(actor);
    }

    @Test
    void nothing_is_sealed_while_the_register_is_silent() {
        when(register.find(COMPANY)).thenThrow(new RegisterUnavailable(new IOException("down")));
        SignedInPerson actor = actor(Optional.of(COMPANY), BUSINESS);
        assertThatExceptionOfType(RegisterUnavailable.class).isThrownBy(() -> authorities.seal(actor));
    }

    @Test
    void a_VOEN_of_a_legal_person_is_nobodys_own() {
        Organisation odd = organisation(COMPANY, INDIVIDUAL, true, false, false);
        when(register.find(COMPANY)).thenReturn(Optional.of(odd));
        assertRefused(actor(Optional.of(COMPANY), CITIZEN));
    }

    /** kind, director?, seal holder?, linked?, certificates, the chosen one or none. */
    @ParameterizedTest
    @CsvSource({
        "LEGAL_ENTITY, true, false, true, CITIZEN BUSINESS, BUSINESS",
        "LEGAL_ENTITY, false, false, true, CITIZEN BUSINESS, BUSINESS",
        "LEGAL_ENTITY, false, true, false, BUSINESS, BUSINESS",
        "LEGAL_ENTITY, false, false, false, BUSINESS,",
        "LEGAL_ENTITY, true, true, true, CITIZEN,",
        "LEGAL_ENTITY, true, true, true, CITIZEN GOVERNMENTAL,",
        "STATE_BODY, false, false, true, CITIZEN GOVERNMENTAL, GOVERNMENTAL",
        "STATE_BODY, true, false, true, CITIZEN BUSINESS,",
        "INDIVIDUAL, true, false, false, CITIZEN, CITIZEN",
        "INDIVIDUAL, true, false, false, CITIZEN BUSINESS, BUSINESS",
        "INDIVIDUAL, true, false, false, CITIZEN GOVERNMENTAL, CITIZEN",
        "INDIVIDUAL, false, false, true, CITIZEN BUSINESS, BUSINESS",
        "INDIVIDUAL, false, false, true, CITIZEN,",
    })
    void an_organisation_is_offered_with_the_certificate_that_fits_it(
            OrganisationKind kind,
            boolean director,
            boolean sealHolder,
            boolean linked,
            String types,
            AsanImzaType chosen) {
        Organisation organisation = organisation(voen(kind), kind, director, sealHolder, linked);
        when(register.ofPerson(LEYLA)).thenReturn(List.of(organisation));
        List<UsableCertificate> certificates = List.of(types.split(" ")).stream()
                .map(type -> certificate(AsanImzaType.valueOf(type), Optional.empty()))
                .toList();
        List<ActingFor> choices = authorities.choices(LEYLA, certificates);
        if (chosen == null) {
            assertThat(choices).isEmpty();
        } else {
            assertThat(choices)
                    .containsExactly(
                            new ActingFor(organisation.voen(), "Organisation", kind, chosen, "serial-" + chosen + "-"));
        }
    }

    @Test
    void what_a_session_may_do_follows_its_organisation_as_the_register_has_it_now() {
        when(register.find(COMPANY)).thenReturn(Optional.of(organisation(COMPANY, LEGAL_ENTITY, true, false, true)));
        assertThat(authorities.capabilities(actor(Optional.of(COMPANY), BUSINESS)))
                .isEqualTo(new Capabilities(BUSINESS, Connection.DIRECTOR_OF_LEGAL_ENTITY));
        assertThat(authorities.capabilities(actor(Optional.empty(), CITIZEN)))
                .isEqualTo(new Capabilities(CITIZEN, Connection.NONE));
    }

    @Test
    void a_person_with_two_organisations_chooses_even_with_one_certificate() {
        when(register.ofPerson(LEYLA))
                .thenReturn(List.of(
                        organisation(COMPANY, LEGAL_ENTITY, true, false, true),
                        organisation(OTHER_COMPANY, LEGAL_ENTITY, false, false, true)));
        List<UsableCertificate> certificates = List.of(certificate(BUSINESS, Optional.of(COMPANY)));
        assertThat(authorities.choices(LEYLA, certificates))
                .extracting(ActingFor::voen)
                .containsExactly(COMPANY, OTHER_COMPANY);
    }

    @Test
    void of_two_certificates_of_a_type_the_one_that_names_the_organisation_is_taken() {
        when(register.ofPerson(LEYLA))
                .thenReturn(List.of(
                        organisation(COMPANY, LEGAL_ENTITY, true, false, true),
                        organisation(OTHER_COMPANY, LEGAL_ENTITY, true, false, true)));
        List<UsableCertificate> certificates =
                List.of(certificate(BUSINESS, Optional.of(OTHER_COMPANY)), certificate(BUSINESS, Optional.of(COMPANY)));
        assertThat(authorities.choices(LEYLA, certificates))
                .extracting(ActingFor::certificateSerial)
                .containsExactly("serial-BUSINESS-1401555071", "serial-BUSINESS-1400057421");
    }

    @Test
    void somebody_without_an_organisation_has_nothing_to_choose() {
        when(register.ofPerson(LEYLA)).thenReturn(List.of());
        assertThat(authorities.choices(LEYLA, List.of(certificate(GOVERNMENTAL, Optional.empty()))))
                .isEmpty();
    }

    private void assertRefused(SignedInPerson actor) {
        assertThatExceptionOfType(SealAuthorityMissing.class)
                .isThrownBy(() -> authorities.seal(actor))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo("refusal.seal-authority-missing");
                    assertThat(refused.status()).isEqualTo(403);
                });
    }

    private static Voen voen(OrganisationKind kind) {
        return Map.of(LEGAL_ENTITY, COMPANY, STATE_BODY, BODY, INDIVIDUAL, ENTREPRENEUR)
                .get(kind);
    }

    private static Organisation organisation(
            Voen voen, OrganisationKind kind, boolean director, boolean sealHolder, boolean linked) {
        return new Organisation(
                voen,
                "Organisation",
                kind,
                director ? LEYLA : SOMEBODY,
                sealHolder ? Set.of(LEYLA) : Set.of(),
                linked ? Set.of(LEYLA, SOMEBODY) : Set.of(SOMEBODY));
    }

    private static UsableCertificate certificate(AsanImzaType type, Optional<Voen> organisation) {
        return new UsableCertificate(
                "serial-" + type + "-" + organisation.map(Voen::value).orElse(""),
                type,
                KeyPurpose.AUTHENTICATION,
                LocalDate.of(2029, 5, 10),
                organisation,
                mock(X509Certificate.class));
    }

    private static SignedInPerson actor(Optional<Voen> organisation, AsanImzaType certificate) {
        return new SignedInPerson(
                LEYLA,
                "Əliyeva Leyla",
                new Phone("0502147717"),
                organisation,
                organisation.map(voen -> "Organisation"),
                certificate,
                "4F19A208");
    }
}
