package az.icaze.enrolment;

import az.icaze.certificate.Capabilities.Connection;

/**
 * As what somebody applies for certificates (rules R45–R48). The registers say it and nobody is asked, so a director never
 * has to bring an employee's form.
 */
public enum ApplicantRole {
    /** For himself: Citizen, and Business without a VÖEN (rules R43, R45). */
    PERSON,
    /** He leads the company (rule R46). */
    DIRECTOR,
    /** He works for a company or an entrepreneur (rule R47). */
    EMPLOYEE,
    /** With a VÖEN of his own (rule R48). */
    ENTREPRENEUR,
    /** He leads a state or municipal body (rule R48). */
    HEAD_OF_STATE_BODY,
    /** He works for a state or municipal body (rule R48). */
    CIVIL_SERVANT;

    /** @throws SignatureNotLinked for somebody who is nobody there (rule R35) */
    static ApplicantRole of(Connection connection) {
        return switch (connection) {
            case NONE -> throw new SignatureNotLinked();
            case OWN_VOEN -> ENTREPRENEUR;
            case EMPLOYEE_OF_INDIVIDUAL, EMPLOYEE_OF_LEGAL_ENTITY -> EMPLOYEE;
            case DIRECTOR_OF_LEGAL_ENTITY -> DIRECTOR;
            case DIRECTOR_OF_STATE_BODY -> HEAD_OF_STATE_BODY;
            case EMPLOYEE_OF_STATE_BODY -> CIVIL_SERVANT;
        };
    }
}
