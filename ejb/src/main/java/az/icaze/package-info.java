/** The root: the two ways in which the house says no, roles and languages. Everything else lives in a room below. */
package az.icaze;
