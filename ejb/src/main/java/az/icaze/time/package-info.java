/**
 * Where the time comes from. Business time is an argument: services inject {@link java.time.Clock}, entities and value
 * types take an {@code Instant} or a {@code LocalDate}. The clock runs in Asia/Baku (UTC+4, no daylight saving); its
 * offset can be moved only when the server was started with {@code -Dicaze.clock=movable}, which the run and test
 * commands do and the production set-up never does.
 *
 * <p>The one exception: leases, queue delays, the time a sign-in lasts and the order of rows use the database's own clock and sequences, because
 * two nodes must agree on them.
 *
 * <p>{@link az.icaze.time.BusinessCalendar} knows holidays and transferred days, which are data: every year's are put into
 * the table {@code calendar_exception} when they are decided.
 *
 * <p>{@link az.icaze.time.Rounds} is how machine work comes by again.
 *
 * <p>May import: nothing.
 */
package az.icaze.time;
