package az.icaze.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.certificate.Capabilities.Answer;
import az.icaze.certificate.Capabilities.Connection;
import az.icaze.certificate.Capabilities.Operation;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Organisation;
import az.icaze.identity.OrganisationKind;
import az.icaze.identity.Voen;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of rules R112–R117, every cell. */
class CapabilitiesTest {

    private static final Fin LEYLA = new Fin("5VBK5VR");
    private static final Fin SOMEBODY = new Fin("A9RJ7DM");

    /** Certificate and connection; own affairs, correspondence, registering a legal entity, the organisation's VÖEN. */
    @ParameterizedTest
    @DisplayName("R112–R117: what each certificate may do, by the holder's connection to the organisation")
    @CsvSource(delimiter = '|', textBlock = """
            # R112: on her own behalf, and with her own VÖEN
            CITIZEN      | NONE                     | YES | YES | YES | NO
            CITIZEN      | OWN_VOEN                 | YES | YES | YES | YES
            CITIZEN      | EMPLOYEE_OF_INDIVIDUAL   | YES | YES | YES | NO
            CITIZEN      | DIRECTOR_OF_LEGAL_ENTITY | YES | YES | YES | NO
            CITIZEN      | EMPLOYEE_OF_LEGAL_ENTITY | YES | YES | YES | NO
            CITIZEN      | DIRECTOR_OF_STATE_BODY   | YES | YES | YES | NO
            CITIZEN      | EMPLOYEE_OF_STATE_BODY   | YES | YES | YES | NO
            # R43: without a VÖEN
            BUSINESS     | NONE                     | YES | YES | YES | NO
            # R113, R114, R115, R116
            BUSINESS     | OWN_VOEN                 | YES | YES | YES | YES
            BUSINESS     | EMPLOYEE_OF_INDIVIDUAL   | YES | YES | YES | WITHIN_POWERS
            BUSINESS     | DIRECTOR_OF_LEGAL_ENTITY | NO  | NO  | NO  | YES
            BUSINESS     | EMPLOYEE_OF_LEGAL_ENTITY | YES | YES | YES | WITHIN_POWERS
            BUSINESS     | DIRECTOR_OF_STATE_BODY   | NO  | NO  | NO  | NO
            BUSINESS     | EMPLOYEE_OF_STATE_BODY   | NO  | NO  | NO  | NO
            # R117
            GOVERNMENTAL | NONE                     | NO  | NO  | NO  | NO
            GOVERNMENTAL | OWN_VOEN                 | NO  | NO  | NO  | NO
            GOVERNMENTAL | EMPLOYEE_OF_INDIVIDUAL   | NO  | NO  | NO  | NO
            GOVERNMENTAL | DIRECTOR_OF_LEGAL_ENTITY | NO  | NO  | NO  | NO
            GOVERNMENTAL | EMPLOYEE_OF_LEGAL_ENTITY | NO  | NO  | NO  | NO
            GOVERNMENTAL | DIRECTOR_OF_STATE_BODY   | NO  | NO  | NO  | YES
            GOVERNMENTAL | EMPLOYEE_OF_STATE_BODY   | NO  | NO  | NO  | WITHIN_POWERS
            """)
    void answers_as_the_rules_do(
            AsanImzaType certificate,
            Connection connection,
            Answer personal,
            Answer correspondence,
            Answer legalEntity,
            Answer voen) {
        Capabilities capabilities = new Capabilities(certificate, connection);

        assertThat(Arrays.stream(Operation.values()).map(capabilities::may))
                .containsExactly(personal, correspondence, legalEntity, voen);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE,",
        "OWN_VOEN, BUSINESS CITIZEN",
        "EMPLOYEE_OF_INDIVIDUAL, BUSINESS",
        "DIRECTOR_OF_LEGAL_ENTITY, BUSINESS",
        "EMPLOYEE_OF_LEGAL_ENTITY, BUSINESS",
        "DIRECTOR_OF_STATE_BODY, GOVERNMENTAL",
        "EMPLOYEE_OF_STATE_BODY, GOVERNMENTAL",
    })
    void the_better_certificate_acts_first(Connection connection, String types) {
        List<AsanImzaType> expected = types == null
                ? List.of()
                : Arrays.stream(types.split(" ", -1)).map(AsanImzaType::valueOf).toList();

        assertThat(Capabilities.actingFor(connection)).isEqualTo(expected);
    }

    /** Kind, VÖEN, director?, seal holder?, linked? */
    @ParameterizedTest
    @CsvSource({
        "INDIVIDUAL, 0400198812, true, false, false, OWN_VOEN",
        "INDIVIDUAL, 0400198812, false, true, false, EMPLOYEE_OF_INDIVIDUAL",
        "INDIVIDUAL, 0400198812, false, false, true, EMPLOYEE_OF_INDIVIDUAL",
        "INDIVIDUAL, 1401555071, true, false, false, EMPLOYEE_OF_INDIVIDUAL",
        "LEGAL_ENTITY, 1401555071, true, false, false, DIRECTOR_OF_LEGAL_ENTITY",
        "LEGAL_ENTITY, 1401555071, false, true, false, EMPLOYEE_OF_LEGAL_ENTITY",
        "LEGAL_ENTITY, 1401555071, false, false, true, EMPLOYEE_OF_LEGAL_ENTITY",
        "LEGAL_ENTITY, 1401555071, false, false, false, NONE",
        "STATE_BODY, 0200432771, true, false, true, DIRECTOR_OF_STATE_BODY",
        "STATE_BODY, 0200432771, false, false, true, EMPLOYEE_OF_STATE_BODY",
        "STATE_BODY, 0200432771, false, false, false, NONE",
    })
    void the_register_says_how_a_person_is_connected(
            OrganisationKind kind, String voen, boolean director, boolean holder, boolean linked, Connection expected) {
        Organisation organisation = new Organisation(
                new Voen(voen),
                "Organisation",
                kind,
                director ? LEYLA : SOMEBODY,
                holder ? Set.of(LEYLA) : Set.of(),
                linked ? Set.of(LEYLA) : Set.of());

        assertThat(Connection.of(organisation, LEYLA)).isEqualTo(expected);
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
    void a_certificate_is_made_out_for_the_kind_it_can_act_for(
            AsanImzaType certificate, OrganisationKind kind, boolean expected) {
        assertThat(Capabilities.madeOutFor(certificate, kind)).isEqualTo(expected);
    }
}
