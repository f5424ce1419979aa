/** The root: the two ways in which the house says no. Everything else lives in a room below. */
package az.icaze;
