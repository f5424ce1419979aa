/**
 * How the nightly jobs run; what they do is the rooms' business.
 *
 * <pre>
 * Heartbeat (each node, every second) ─→ NightRuns: is anything due, lost, approved, to be stopped? ─→ JobRuntime
 * job: find (the work list) → weigh (held, rehearsed, or) → work (parts × chunks) → balance (as many done or refused as found)
 * </pre>
 *
 * <p>A chunk is one transaction: the room's effect with its ledger and outbox rows, how far the part has come, what was
 * refused and why, one audit entry, and the batch runtime's checkpoint, which is why that keeps its tables behind the very
 * same datasource. Each chunk begins by standing at the run's fence, so that a node that was taken for dead commits
 * nothing.
 *
 * <p>A new job is a class here in its room's package, {@code @Named} as the job and implementing {@link NightWork}; an XML
 * of that name in {@code META-INF/batch-jobs}; and a line in the table {@code night_job}. The pages see these names, too:
 * none may be a word that a page uses for something of its own.
 */
package az.icaze.batch;
