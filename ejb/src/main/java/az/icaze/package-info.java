/**
 * The root: the two ways in which the house says no, roles and languages, and how names are spelled for finding them.
 * Everything else lives in a room below.
 */
package az.icaze;
