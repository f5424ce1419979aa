/** The EAR as seen from outside: its REST interfaces and published certificates, nothing else. */
package az.icaze.simulator.portal;
