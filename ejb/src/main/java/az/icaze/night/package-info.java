/**
 * The night: what the jobs are, when each is due, how each run went, what each was to do and what it could not.
 *
 * <pre>
 * timetable ─→ NightRun (once per job and business day) ─→ its items, found by state ─→ chunks ─→ done, or refused with a reason
 * </pre>
 *
 * <p>The rooms above say what is due ({@link az.icaze.night.DueItems}) and do it for many at once
 * ({@link az.icaze.night.ChunkResult}); how a job runs, stops and is taken up again is the business of the module
 * {@code batch}.
 *
 * <p>May import: identity, audit, time.
 */
package az.icaze.night;
