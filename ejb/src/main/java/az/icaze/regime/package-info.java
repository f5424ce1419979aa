/**
 * Curfews as data: areas, nights, hours, permitted activities and the legal acts, all with dates, because each of them
 * is changed by an act and not by a release.
 *
 * <p>An end date is unknown while martial law lasts, so it may be missing, and a permit is cut to it once it is known
 * (R7). Hours are half-open and belong to the date on which they start (R6): {@link az.icaze.regime.CurfewWindow} is the
 * only place that knows, so that a check at 05:59:59 and a permit's last night can never disagree. Areas go by ISO
 * 3166-2 code, activities by a code within their regime; names in three languages are data beside them.
 *
 * <p>Resolution 358 leaves its list of activities to an annex that is not public in full; the list that is installed
 * here names the branches that work at night, and the Ministry's editor keeps it.
 *
 * <table><caption>May import</caption>
 * <tr><td>root package</td><td>{@code Refusal}</td></tr>
 * <tr><td>{@code time}</td><td>nights are nights of Baku</td></tr>
 * <tr><td>{@code identity}, {@code audit}</td><td>for whoever edits a regime; not needed for reading one</td></tr>
 * </table>
 */
package az.icaze.regime;
