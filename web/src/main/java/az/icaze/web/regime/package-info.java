/** The public home page: the curfew in force, from the database (rules R2, R3, R5–R7). */
package az.icaze.web.regime;
