package az.icaze.holder;

import az.icaze.CanonicalJson;
import az.icaze.Refusal;
import az.icaze.Turns;
import az.icaze.document.DocumentSubject;
import az.icaze.document.Documents;
import az.icaze.identity.SignedInPerson;
import az.icaze.signing.SignatureGiven;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/**
 * To be registered as an entrepreneur (rule R44). What is signed is kept, and the tax service is told afterwards by {@link
 * VoenRounds}: while it is away nothing is lost, and the person does not wait.
 */
@ApplicationScoped
class VoenWish implements Wish {

    @PersistenceContext
    EntityManager em;

    @Inject
    Documents documents;

    @Override
    public RequestKind kind() {
        return RequestKind.VOEN;
    }

    @Override
    public Optional<Refusal> against(HolderRequest request) {
        Turns.take(em, kind().code() + ":" + request.fin().value());
        boolean underWay = em.createQuery(
                                "select count(r) from HolderRequest r"
                                        + " where r.fin = :fin and r.kind = VOEN and r.state = SIGNED",
                                Long.class)
                        .setParameter("fin", request.fin())
                        .getSingleResult()
                > 0;
        return underWay ? Optional.of(new VoenUnderWay()) : Optional.empty();
    }

    @Override
    public CanonicalJson content(HolderRequest request, SignedInPerson holder) {
        return CanonicalJson.of(request.application("TAX_REGISTRATION", holder).build());
    }

    @Override
    public RequestState signed(HolderRequest request, SignatureGiven given) {
        documents.keepApplication(
                new DocumentSubject(kind().code(), request.number()), content(request, given.signer()), given);
        return RequestState.SIGNED;
    }
}
