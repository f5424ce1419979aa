/** The interface of a counter's own system: first receipt of certificates (rules R55–R57). */
package az.icaze.web.enrolment;
