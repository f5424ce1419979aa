package az.icaze.document;

import az.icaze.Roles;
import az.icaze.identity.SignedInPerson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** One's own papers, to list and to keep (rules R62, R76). Nobody sees another person's here. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class MyDocuments {

    @Inject
    Documents documents;

    /** The latest first. */
    public List<DocumentView> list(SignedInPerson actor) {
        return documents.of(actor.fin());
    }

    /**
     * A document as PDF/A-2a, tagged, drawn now from what is kept of it; that it was fetched stands in the trail.
     *
     * @param language of its words: {@code az}, {@code en} or {@code ru}; what was signed has none
     * @return empty where the actor has none of this reference, whether or not somebody else has
     */
    public Optional<byte[]> pdf(DocumentReference reference, String language, SignedInPerson actor) {
        return documents.own(reference, actor.fin()).map(document -> documents.draw(document, language, actor));
    }
}
