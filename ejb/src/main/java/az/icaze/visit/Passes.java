package az.icaze.visit;

import az.icaze.Sha256;
import az.icaze.identity.SignedInPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * Visits of a person's own program, which keeps no session: it shows a token instead. The token is drawn at random, 256
 * bits, and only its hash is kept, so that who reads the database visits nobody. The visit is one like any other: it ends
 * by the same times and limits, and with what it stands on.
 */
@ApplicationScoped
@Transactional
public class Passes {

    private static final int TOKEN_BYTES = 32;

    @PersistenceContext
    EntityManager em;

    @Inject
    Visits visits;

    @Inject
    SecureRandom random;

    /**
     * Begins a visit of somebody who just proved who he is; what is left of his earlier ones that have ended goes.
     *
     * @return what the program shows from now on, 43 characters (RFC 4648, base64url)
     */
    public String issue(SignedInPerson person) {
        byte[] drawn = new byte[TOKEN_BYTES];
        random.nextBytes(drawn);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
        Pass pass = new Pass(hash(token), visits.begin(person), person);
        em.createQuery("delete from Pass p where p.fin = :fin and p.visit in"
                        + " (select v.id from Visit v where v.fin = :fin and v.ended is not null)")
                .setParameter("fin", person.fin())
                .executeUpdate();
        em.persist(pass);
        return token;
    }

    /** Who shows this token, as long as his visit goes on; that he does counts as a use of it. */
    public Optional<SignedInPerson> bearer(String token) {
        return find(token).flatMap(pass -> {
            boolean over = visits.look(pass.visit(), pass.person(), true).isPresent();
            if (over) {
                remove(pass);
            }
            return over ? Optional.empty() : Optional.of(pass.person());
        });
    }

    /** The program signs out; a token that opens nothing does nothing. */
    public void giveBack(String token) {
        find(token).ifPresent(pass -> {
            visits.leave(pass.visit(), pass.person());
            remove(pass);
        });
    }

    /** Not through the entity: of two calls at once that find the visit over, one finds nothing to remove any more. */
    private void remove(Pass pass) {
        em.createQuery("delete from Pass p where p.tokenHash = :hash")
                .setParameter("hash", pass.tokenHash())
                .executeUpdate();
    }

    private Optional<Pass> find(String token) {
        return Optional.ofNullable(em.find(Pass.class, hash(token)));
    }

    private static String hash(String token) {
        return Sha256.hex(token.getBytes(StandardCharsets.UTF_8));
    }
}
