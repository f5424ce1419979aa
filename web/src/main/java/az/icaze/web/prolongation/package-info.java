/**
 * Prolonging one's own certificates on the counter (rules R66–R84): one page that says what is done, what is next, by when
 * and what happens otherwise, with the application on it; and the page that waits for PIN2.
 */
package az.icaze.web.prolongation;
