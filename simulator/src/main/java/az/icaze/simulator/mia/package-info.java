/**
 * The Ministry of Internal Affairs at the far end of {@code mia.permits}: keeps every delivery as it came, takes each
 * revision of a permit in once, checks it against the published schema and its signature, and answers on
 * {@code mia.answers}. The same classes run inside the simulator and as a process of their own ({@code MiaProcess}), so
 * that a test may kill either side.
 */
package az.icaze.simulator.mia;
