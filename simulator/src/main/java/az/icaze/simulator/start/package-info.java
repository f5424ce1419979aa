/** The beginning and the end of the outside world: schema, demo people, threads, and the REST interface for hands. */
package az.icaze.simulator.start;
