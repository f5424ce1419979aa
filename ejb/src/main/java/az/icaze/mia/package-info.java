/**
 * All that is known about the Ministry of Internal Affairs: the message it gets, the answers it gives, and the two queues
 * in between. The contract, with schemas and examples, is docs/mia; tests hold code, schemas and examples against each
 * other.
 *
 * <pre>
 * permit confirms ─→ Mia.handOver ─→ outbox ─→ relay ─→ mia.permits ─→ the Ministry
 *                     Mia.sent ←─ MessageSent ←─┘                          │
 * permit observes ←─ PermitHandedOver                                      │
 * permit observes ←─ MiaAnswer ←─ MiaAnswers (inbox) ←─ listener ←─ mia.answers
 * </pre>
 *
 * <p>The room knows no permit: what is to be told comes as bytes that were signed, and what was answered leaves as an
 * event with a number. So the message repeats the signed content member by member without a second description of a permit
 * that could drift from the first, and carries the signed bytes beside it, so that the Ministry verifies without making
 * canonical JSON itself and without asking us.
 *
 * <p>An answer is read strictly, because it moves a permit for good: what does not fit the schema throws and ends in the
 * dead-letter queue after growing delays, where somebody sees it. Members that a later version adds are ignored, and a
 * reason code nobody has published yet is passed on as another reason, because a rejection must not be lost over a word.
 *
 * <p>No table of its own: what leaves lies in the outbox, what came once in the inbox.
 *
 * <p>May import: identity, outbox, audit.
 */
package az.icaze.mia;
