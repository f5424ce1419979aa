/** The state registers: persons (FIN), organisations (VÖEN), employment contracts. Kept by hand on pages, read over REST. */
package az.icaze.simulator.register;
