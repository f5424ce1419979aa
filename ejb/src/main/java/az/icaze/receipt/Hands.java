package az.icaze.receipt;

import az.icaze.identity.Fin;
import az.icaze.identity.SignedInPerson;
import az.icaze.receipt.NotInYourHands.Reason;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** The clerks of one application: who has it now, and who approved it first. */
@Embeddable
class Hands {

    private Fin claimedBy;
    private String claimedByName;
    private Instant claimedAt;
    private Fin proposedBy;
    private String proposedByName;
    private Instant proposedAt;

    /**
     * @param lapsed a clerk who did nothing since then does not keep it
     * @throws NotInYourHands when another clerk has it, or this one has approved it already
     */
    void take(SignedInPerson clerk, Instant lapsed, Instant now) {
        if (clerk.fin().equals(proposedBy)) {
            throw new NotInYourHands(Reason.SECOND_CLERK);
        }
        if (claimedBy != null && !with(clerk) && claimedAt.isAfter(lapsed)) {
            throw new NotInYourHands(Reason.WITH_ANOTHER);
        }
        claimedBy = clerk.fin();
        claimedByName = clerk.name();
        claimedAt = now;
    }

    void touch(Instant now) {
        claimedAt = now;
    }

    void put() {
        claimedBy = null;
        claimedByName = null;
        claimedAt = null;
    }

    /** Who has it says yes, and another is to say it, too. */
    void propose(Instant now) {
        proposedBy = claimedBy;
        proposedByName = claimedByName;
        proposedAt = now;
        put();
    }

    boolean with(SignedInPerson clerk) {
        return clerk.fin().equals(claimedBy);
    }

    /** Whose last act is later than that. */
    Optional<String> clerk(Instant lapsed) {
        return Optional.ofNullable(claimedByName).filter(name -> claimedAt.isAfter(lapsed));
    }

    Optional<String> firstClerk() {
        return Optional.ofNullable(proposedByName);
    }

    Optional<Instant> proposedAt() {
        return Optional.ofNullable(proposedAt);
    }

    boolean proposed() {
        return proposedBy != null;
    }

    boolean proposedBy(SignedInPerson clerk) {
        return clerk.fin().equals(proposedBy);
    }
}
