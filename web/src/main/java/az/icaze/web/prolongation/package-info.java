/**
 * Prolonging one's own certificates on the counter (rules R66–R84): one page that says what is done, what is next, by when
 * and what happens otherwise, with the application on it; and the page that waits for PIN2.
 * What is next is also told at the door to who cannot sign in any more (rule R81), and to a clerk.
 */
package az.icaze.web.prolongation;
