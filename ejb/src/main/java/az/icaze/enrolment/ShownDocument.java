package az.icaze.enrolment;

/** What an applicant may have to show at the desk (rules R45–R48). */
public enum ShownDocument {
    /** Identity card of the Republic of Azerbaijan. */
    ID_CARD,
    /** The company's signature and stamp. */
    COMPANY_SIGNATURE_AND_STAMP,
    /** The organisation's letterhead after Sample Form 1 (Appendix 7), with the director's signature and stamp. */
    SAMPLE_FORM_1,
    /** The entrepreneur's certificate of registration as a taxpayer, with his VÖEN. */
    TAXPAYER_CERTIFICATE,
    /** The state or municipal body's letterhead, signed and stamped. */
    OFFICIAL_LETTER
}
