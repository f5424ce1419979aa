/**
 * Reminding holders of the end of their certificates (rule R86): each certificate, kind and threshold one text to the
 * telephone and one line on <em>My Asan İmza</em>.
 *
 * <pre>
 * before E, no application        APPLY      30, 14, 7, 1, 0 days before E
 * application waits for the word  SEND_WORD  from E + 1 (threshold 1000), then 14, 7, 1 days before it lapses
 * after E, no application         VISIT      once
 * </pre>
 *
 * <p>Who has no Citizen certificate in force cannot apply: of the first kind he is told to get one at ASXM by then.
 *
 * <p>What is due is found by state, over the tables of the rooms that this one may import: a certificate that was prolonged,
 * revoked or suspended, and a holder who has muted, are simply not found. Whoever was not told on the night of a threshold is
 * told on the next, and of several thresholds that passed meanwhile only the nearest. A signing certificate stands for its
 * pair. No locks are taken: what changes after the chunk has looked was told the moment before it changed, and the ledger's
 * unique key keeps everything from being told twice.
 *
 * <p>What is not reminded of: a certificate that the holder left out of his application (rule R83-d), and one whose
 * application came to nothing, because its end has told him where to go (rules R77, R82).
 *
 * <p>May import: identity, certificate, prolongation, subscription, sms, night, audit, time.
 */
package az.icaze.reminder;
