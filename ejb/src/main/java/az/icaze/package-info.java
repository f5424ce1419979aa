/**
 * The root: the two ways in which the house says no, roles and languages, how names are spelled for finding them,
 * and what no room should have of its own: the hash, and taking turns. Everything else lives in a room below.
 */
package az.icaze;
