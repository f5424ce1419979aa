package az.icaze.web.receipt;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.SignedInPerson;
import az.icaze.receipt.ReceiptView;
import az.icaze.receipt.Receipts;
import az.icaze.signing.SessionState;
import az.icaze.signing.SessionView;
import az.icaze.signing.SigningOutcome;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** An application that is filled in, and for which PIN2 is awaited or was not given (rule R60). */
@RequestScoped
public class UnsignedReceipts {

    /**
     * Such a one.
     *
     * @param failure key of the text that says why PIN2 was not given, or not taken; empty while it is awaited
     * @param ended when waiting ended, or will
     */
    public record Unsigned(String number, AsanImzaType type, Optional<String> failure, Instant ended) {

        private static final Duration TOLD = Duration.ofDays(7);

        public boolean awaited() {
            return failure.isEmpty();
        }

        /** Whether it ended of late: a draft lives on for ever, and is not told for as long. */
        public boolean told(Instant now) {
            return ended.isAfter(now.minus(TOLD));
        }
    }

    @Inject
    Receipts receipts;

    /** On the number he is signed in with; empty for one that is being taken up. */
    public Optional<Unsigned> find(SignedInPerson person) {
        return receipts.draft(person).flatMap(draft -> receipts.signing(person).flatMap(session -> of(draft, session)));
    }

    private static Optional<Unsigned> of(ReceiptView draft, SessionView session) {
        boolean awaited = session.state() == SessionState.RUNNING;
        Optional<String> failure = awaited
                ? Optional.empty()
                : draft.reason().or(() -> Optional.of(session.outcome())
                        .filter(outcome -> outcome != SigningOutcome.OK)
                        .map(SigningOutcome::key));
        return awaited || failure.isPresent()
                ? Optional.of(new Unsigned(draft.number(), draft.type(), failure, session.expires()))
                : Optional.empty();
    }
}
