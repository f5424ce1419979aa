/**
 * The call centre 1847: a forgotten User ID is told, and a blocked PIN of an embedded SIM is unblocked (rules R103, R105,
 * R108).
 *
 * <p>An operator reads out questions and types the answers; the house compares them with the register of persons and says
 * yes or no to all of them together. So the operator learns nothing about anybody who is not on the line: neither which
 * answer was wrong, nor whether there is such a person, nor anything beside what the call is for. PINs and PUKs are known
 * to nobody here (rule R99).
 *
 * <p>Every call is a row before the register is asked, and counts as one in vain until it turns out otherwise: so neither
 * parallel requests nor a killed server give a guess for nothing. The person asked for sees all calls in his name, those
 * in vain, too.
 *
 * <pre>
 * CallCentre → Identification → Calls (one in vain) → register of persons → Calls (identified)
 *   → User ID told, or a question to a second operator → ApprovalDecided → Unblocking → operator → CommandAnswered
 * </pre>
 *
 * <p>May import: identity, signing, certificate, subscription, operator, sms, staff, audit, time.
 */
package az.icaze.callcentre;
