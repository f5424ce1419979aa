package az.icaze.staff;

import az.icaze.identity.Fin;

/**
 * A person for whom a role is about to be asked.
 *
 * @param name surname, given name and patronymic, from the state register
 * @param signsIn whether he holds a Governmental certificate that can be used now; without one no role counts
 */
public record Candidate(Fin fin, String name, boolean signsIn) {}
