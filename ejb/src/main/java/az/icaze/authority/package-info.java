/**
 * Who may act for whom: the only maker of a {@link az.icaze.authority.Seal}.
 *
 * <p>Choosing an organisation and sealing for it are two questions. Everybody whose signature is linked to an
 * organisation, or who holds its seal, may choose it after sign-in; what needs the seal asks for it at each write and is
 * refused with the text of R118 when it is not there. Both answers come from the state register of organisations, of this
 * moment: a dismissed employee's next click is refused. A further basis for a seal (a grant by somebody who holds it) is a
 * further {@link az.icaze.authority.SealBasis} found at the same place.
 *
 * <p>{@link az.icaze.authority.Authorities} is no EJB: a seal is also asked for when the phone has answered and no session
 * is there to hold a role; who acts is its argument, as everywhere.
 *
 * <table><caption>May import</caption>
 * <tr><td>root package</td><td>{@code Refusal}</td></tr>
 * <tr><td>{@code identity}</td><td>persons, organisations, the register</td></tr>
 * <tr><td>{@code audit}</td><td>a refused seal is written down</td></tr>
 * <tr><td>{@code certificate}</td><td>the usable certificates of somebody who signs in, and what a type may do</td></tr>
 * </table>
 */
package az.icaze.authority;
