/**
 * Who works for the state here, in which roles, and the one mechanism behind every "second person".
 *
 * <p>A role is asked for by one administrator and granted when another approves; nobody decides what he asked for
 * himself, nor what is about himself. The first administrators are named by the environment
 * ({@code ICAZE_FIRST_ADMINISTRATOR}, FINs with commas between them): name two, because every grant takes two. A role
 * counts only for a person signed in with a Governmental certificate; {@code web} asks for the roles at sign-in.
 *
 * <pre>
 * StaffGrants.ask → Questions.ask … Approvals.approve ─(same transaction)→ ApprovalDecided → StaffGrant
 * </pre>
 *
 * <p>About one act stands one question at a time, in the database too; who asked may take it back. A person without a
 * Governmental certificate may be given a role; it begins to count when he has one, and whoever asks is told so before.
 *
 * <p>Other rooms use the same mechanism: ask with a kind of their own, observe {@link az.icaze.staff.ApprovalDecided}.
 *
 * <p>May import: identity, certificate, audit, time.
 */
package az.icaze.staff;
