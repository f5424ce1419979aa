/**
 * How people come to their certificates. For now the counter alone: a person identified there, two keys made on his SIM,
 * a pair of certificates active at once. It examines the application against the state registers; what may stand on a
 * number and under which keys is the register of certificates' own judgement.
 *
 * <p>No application is kept here: at a counter it is decided while the person waits, the audit trail names it, and a
 * repeated one is recognised by its keys.
 *
 * <p>May import: identity, signing, certificate, subscription, pki, sms, staff, audit, time.
 */
package az.icaze.enrolment;
