/**
 * How people come to their first certificates (rules R42–R58). Seven steps lead there: four at the operator's, which his
 * messages tell of, and three at the desk of the certification centre: documents shown, application and annex signed,
 * certificates activated and the notification signed. None is skipped, each has who did it and when. A counter with a
 * system of its own walks the same steps in one call.
 *
 * <p>The keys are made on the SIM card: the operator is asked to have it make them, and its certificate requests come back
 * as an event. What may stand on a number and under which keys is the register of certificates' own judgement.
 *
 * <p>May import: identity, signing, certificate, pki, subscription, operator, document, sms, staff, audit, time.
 */
package az.icaze.enrolment;
