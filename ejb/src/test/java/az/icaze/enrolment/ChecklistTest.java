package az.icaze.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.certificate.Capabilities.Connection;
import az.icaze.identity.AsanImzaType;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is asked for at the desk, and nothing else (rules R45–R48). */
class ChecklistTest {

    @ParameterizedTest
    @DisplayName("R45–R48: by type and role")
    @CsvSource({
        "CITIZEN, PERSON, ID_CARD",
        "BUSINESS, PERSON, ID_CARD",
        "BUSINESS, DIRECTOR, ID_CARD COMPANY_SIGNATURE_AND_STAMP",
        "BUSINESS, EMPLOYEE, ID_CARD SAMPLE_FORM_1",
        "BUSINESS, ENTREPRENEUR, ID_CARD TAXPAYER_CERTIFICATE",
        "GOVERNMENTAL, HEAD_OF_STATE_BODY, ID_CARD OFFICIAL_LETTER",
        "GOVERNMENTAL, CIVIL_SERVANT, ID_CARD OFFICIAL_LETTER"
    })
    void asks_for_these(AsanImzaType type, ApplicantRole role, String documents) {
        assertThat(Checklist.of(type, role))
                .containsExactlyElementsOf(Arrays.stream(documents.split(" "))
                        .map(ShownDocument::valueOf)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R45: for Citizen asking for anything but the identity card is a defect, whoever applies")
    void asks_a_citizen_for_nothing_else(ApplicantRole role) {
        assertThat(Checklist.of(AsanImzaType.CITIZEN, role)).containsExactly(ShownDocument.ID_CARD);
    }

    @ParameterizedTest
    @DisplayName("R46, R47: the register says as what somebody applies; a director never brings an employee's form")
    @CsvSource({
        "OWN_VOEN, ENTREPRENEUR",
        "EMPLOYEE_OF_INDIVIDUAL, EMPLOYEE",
        "DIRECTOR_OF_LEGAL_ENTITY, DIRECTOR",
        "EMPLOYEE_OF_LEGAL_ENTITY, EMPLOYEE",
        "DIRECTOR_OF_STATE_BODY, HEAD_OF_STATE_BODY",
        "EMPLOYEE_OF_STATE_BODY, CIVIL_SERVANT"
    })
    void derives_the_role(Connection connection, ApplicantRole role) {
        assertThat(ApplicantRole.of(connection)).isEqualTo(role);
    }

    @Test
    void has_no_role_for_somebody_who_is_nobody_there() {
        assertThatThrownBy(() -> ApplicantRole.of(Connection.NONE)).isInstanceOf(SignatureNotLinked.class);
    }
}
