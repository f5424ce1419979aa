/**
 * Who and what: the codes people type, persons, organisations, and two state registers.
 *
 * <p>A value type is valid by construction: what a field or a message holds is either a {@link az.icaze.identity.Fin} or
 * a {@link az.icaze.Malformed}, never a string that somebody must remember to check. Typing is met half-way (spaces,
 * hyphens, small letters), but a letter that could be two (O and 0, I and İ, Cyrillic А) is sent back with a hint: a
 * repaired code may be another person's. Columns are converted automatically, so entities hold value types too. What
 * identifies a person is masked in {@code toString}, so that logs stay clean without anybody thinking of it.
 *
 * <p>The registers are asked afresh each time and nothing of them is stored here: who holds a seal can change between
 * two clicks. They answer, or they do not know ({@code Optional.empty}), or there is
 * {@link az.icaze.identity.RegisterUnavailable}; an answer that cannot be read counts as none.
 *
 * <table><caption>May import</caption>
 * <tr><td>root package</td><td>{@code Malformed}, {@code Refusal}</td></tr>
 * </table>
 */
package az.icaze.identity;
