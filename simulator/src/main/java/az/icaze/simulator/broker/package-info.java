/**
 * The queues from outside: a remote connection under an account of its own, threads that outlive a broker's absence,
 * and an outbox, so that neither a PIN typed nor a ministry's answer is lost while the broker is away.
 */
package az.icaze.simulator.broker;
