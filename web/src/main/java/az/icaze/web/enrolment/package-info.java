/**
 * First receipt of certificates (rules R42–R58): the pages of the desk, the interface of a counter's own system, and how a
 * newcomer gets there.
 */
package az.icaze.web.enrolment;
