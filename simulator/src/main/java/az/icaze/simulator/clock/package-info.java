/** The outside's clock: the machine's plus the offset of the portal, which it follows and can move. */
package az.icaze.simulator.clock;
