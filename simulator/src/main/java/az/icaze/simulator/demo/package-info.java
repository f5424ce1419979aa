/**
 * The people a newcomer signs in as, and about two hundred others for the registers; always the same ones. Enrolment goes
 * the way a counter goes: the card makes its keys and two requests, the operator activates the service, the counter issues.
 */
package az.icaze.simulator.demo;
