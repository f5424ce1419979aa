/**
 * Short messages over SMPP 3.4, beside the queues: an operator with {@code icaze.smpp.<operator>.*} settings gets its texts
 * by submit_sm and gives what telephones write, and receipts, by deliver_sm. Everything else stays on the queues, and the
 * rooms above cannot tell the difference: the same events are fired, and the same outbox rows are carried.
 *
 * <pre>
 * outbox row of a text ─→ Outgoing ─(submit_sm, part by part)→ message centre ─(its id)→ smpp_submission, row marked as sent
 * message centre ─(deliver_sm)→ Incoming ─→ Deliveries ─(one transaction)→ SmsReceived or SmsReceipt ─→ ESME_ROK
 * </pre>
 *
 * <p>One node speaks with an operator, the one with the lease; another takes over when the lease is over. A deliver_sm is
 * answered with ESME_ROK when all that follows from it is committed, and with ESME_RX_T_APPN when it could not be: then the
 * message centre keeps it. A text is submitted at least once: when the answer is lost, it goes again, and nobody counts on
 * the message centre to notice. Parts of a long text whose answer is known are not repeated.
 *
 * <p>A message centre that slows us down or is away is no fault of any text. One that refuses a text for good ends it like
 * a failed receipt; one that refuses it for now gets it again later. The codec and the session's threads are jsmpp's; what
 * touches the database runs on the server's own threads.
 *
 * <p>May import: identity, operator, sms, outbox, audit, time.
 */
package az.icaze.smpp;
