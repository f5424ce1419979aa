/**
 * Permits: draft → confirmed → sent → accepted or rejected.
 *
 * <p><b>Drafts</b> keep what was typed, as it was typed; beside it stands what was understood, in columns that lists,
 * checks and the question about duplicates read. {@link az.icaze.permit.DraftAnswers} refuses only what no column can keep;
 * one class, {@code Completeness}, says everything that keeps a draft from being confirmed. The register of persons gives
 * initials to a FIN, and the person to FIN and document number together; a look-up is counted as one in vain before it is
 * made and given back when it found somebody, so that nobody reads the register out, on however many nodes he tries.
 *
 * <p><b>Confirmation</b> is two transactions, as no transaction waits for a person. The first fixes version and canonical
 * JSON (RFC 8785) and has the telephone asked; the second runs when the telephone has answered, whether or not a browser is
 * still there, checks everything again and compares the signed bytes with the permit of that moment. What it refuses is
 * written into the history and shown on the page: throwing would undo the answer, and the broker would only bring it again.
 *
 * <p><b>One at a time.</b> Who asks takes an advisory lock of the permit, once it is known to be his organisation's, then
 * looks for a running prompt, and only then reads the permit: a prompt that has ended by then has moved it already. Signing sessions are locked before
 * permits, everywhere, and a permit at once with the strongest lock that is needed. Confirmations for the same person and
 * organisation wait for each other before they look for duplicates, as no unique index knows overlapping nights.
 * Two things may still happen and do no harm: a prompt that was sent while its draft changed can stay on a telephone, and
 * its signature is then refused by version; an answer can come after the draft is gone, and is audited as unused.
 *
 * <p><b>One connection a request.</b> The services for people open no transaction themselves: they ask the state registers,
 * count look-ups and audit refusals before or after the one transaction of {@code Drafts} or {@code PermitShelf}. A second
 * transaction inside it would hold a second connection, and a pool's worth of such requests would wait for ever.
 *
 * <p><b>A confirmed permit never changes</b> (R27). The entity refuses, the services refuse and audit the attempt in a
 * transaction of its own, and triggers refuse for every role of the database: no column but status, its time and the
 * version moves, and those only along the arrows of {@link az.icaze.permit.PermitStatus}; areas, vehicles and history are
 * guarded alike, the former under a share lock, so that nothing slips in beside a confirmation on its way.
 *
 * <p><b>Who may.</b> Everything, reading included, asks for the seal of the organisation at each click (R16); another
 * organisation's permit is not found, as if it were not there. While the register of organisations is away, a seal seen
 * within the last quarter of an hour lets its holder read and draft, never confirm.
 *
 * <p>Settings: {@code icaze.permit.look-ups-per-hour} (30), {@code icaze.permit.look-ups-per-day} (300),
 * {@code icaze.permit.minimum-age} (15 years).
 *
 * <p><b>Time</b> gives NOT_YET_VALID, ACTIVE and EXPIRED, worked out at each look. By night {@code ExpiringPermits} writes down
 * beside the permit what is over for good; only from there list and sheet know that a curfew has ended early (R2).
 *
 * <p>May import: identity, authority, regime, mia, signing, night, audit, time.
 */
package az.icaze.permit;
