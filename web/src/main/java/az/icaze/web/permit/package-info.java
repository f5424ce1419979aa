/**
 * The permits of an organisation on the counter: list, the way from a FIN to a confirmed permit, and the page that shows
 * what became of it.
 *
 * <p>One page class beside each xhtml of {@code /permits/}, in the order in which a person meets them: list, begin, fill,
 * check, confirm, finish, show, delete. What is typed travels as text ({@code DraftAnswers}), right or wrong, because a
 * draft keeps it as it stands (rule R23); what is wrong with it, the room {@code permit} says, and {@link
 * az.icaze.web.permit.FormProblems} puts it at its field.
 */
package az.icaze.web.permit;
