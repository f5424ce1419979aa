package az.icaze.receipt;

import az.icaze.document.KeptSignature;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.DocumentNumber;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.pki.SubjectOrganisation;
import az.icaze.subscription.SubscriptionView;
import java.time.Instant;
import java.util.Optional;

/**
 * All that a clerk needs to decide an application that he has (rule R62).
 *
 * @param name the applicant's, as signed
 * @param document identity document, as signed
 * @param organisation as signed
 * @param signature the applicant's under it
 * @param firstClerk who approved it first
 * @param anotherClerk whether an approval now is the first of two (rule R62)
 * @param service the operator's on the number
 * @param anotherService whether the operator would have to be asked for a service of another type (rule R65)
 * @param against key of the text that says why it cannot be approved, whatever the state registers say
 * @param facts what the state registers say now
 */
public record ReceiptReview(
        String number,
        Fin fin,
        Phone phone,
        AsanImzaType type,
        Instant submittedAt,
        String name,
        DocumentNumber document,
        Optional<SubjectOrganisation> organisation,
        Optional<KeptSignature> signature,
        Optional<String> firstClerk,
        boolean anotherClerk,
        Optional<SubscriptionView> service,
        boolean anotherService,
        Optional<String> against,
        RegisterFacts facts) {

    /** Whether the register of persons has another name now. */
    public boolean nameDiffers() {
        return facts.person().filter(person -> !person.fullName().equals(name)).isPresent();
    }

    /** Whether the register of persons has another identity document now. */
    public boolean documentDiffers() {
        return facts.person()
                .filter(person -> !person.document().equals(document))
                .isPresent();
    }

    /** Whether the register of organisations has another name now. */
    public boolean organisationDiffers() {
        return facts.organisation().isPresent() && !facts.organisation().equals(organisation);
    }

    /** Whether it could be approved now. */
    public boolean approvable() {
        return against.isEmpty()
                && facts.againstPerson().isEmpty()
                && facts.againstOrganisation().isEmpty();
    }
}
