package az.icaze.receipt;

import az.icaze.identity.Person;
import az.icaze.pki.SubjectOrganisation;
import java.util.Optional;

/**
 * What the state registers say of an application now.
 *
 * @param person the applicant; empty where the register has none who lives
 * @param againstPerson key of the text that says why there is none, or that the register did not answer
 * @param organisation the one applied for; empty where none was, or it is not confirmed
 * @param againstOrganisation key of the text that says why it is not confirmed, or that the register did not answer
 */
public record RegisterFacts(
        Optional<Person> person,
        Optional<String> againstPerson,
        Optional<SubjectOrganisation> organisation,
        Optional<String> againstOrganisation) {}
