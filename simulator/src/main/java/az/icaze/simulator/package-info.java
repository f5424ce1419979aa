/**
 * The outside world of Icaze, for trying and testing only: mobile operators with their telephones and SIM cards, the
 * Ministry of Internal Affairs and the state registers. It shares no class and no table with the EAR; both meet on the
 * queues, over a remote connection of the outside's own, and over REST, as the real ones would.
 *
 * <p>Rooms, lower ones first: {@code database}, {@code clock} (follows the portal's), {@code portal} (REST to the EAR),
 * {@code broker} (queues), {@code register}, {@code operator}, {@code phone}, {@code command} (what the portal asks of
 * an operator), {@code counter} (what people ask of one), {@code mia}, {@code demo} (the people a newcomer signs in as),
 * {@code page} (what every page shares), {@code start}. Plain JDBC on purpose: counting a PIN
 * before comparing it is one SQL statement, and the ministry also runs without a server.
 */
package az.icaze.simulator;
