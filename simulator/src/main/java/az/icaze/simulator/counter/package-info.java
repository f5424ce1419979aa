/**
 * The operators' counters: the application for the service (R50 to R54), another card, another operator, the account,
 * and where the counters are. Each answers at once; the portal hears of it on {@code operator.events}.
 */
package az.icaze.simulator.counter;
