package az.icaze.subscription;

import az.icaze.identity.AsanImzaType;
import az.icaze.operator.Operator;
import az.icaze.operator.SimKind;
import az.icaze.time.BakuTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What all words about one number add up to, heard as things happened and not as they arrived: so words that come
 * repeated, late or in any order end in the same service (rules.md 12).
 *
 * <p>Only an activation brings a number to another operator, or a duplicate of the very SIM the service runs on; any
 * other word of an operator who does not serve the number is passed over.
 */
final class Course {

    private final Period term;
    private final Map<String, Instant> certifiedSims = new HashMap<>();

    private Operator operator;
    private AsanImzaType type;
    private String iccid;
    private SimKind sim;
    private Instant activatedAt;
    private Instant typeSince;
    private Instant usableSince;
    private boolean suspended;
    private boolean blocked;
    private boolean replaced;
    private boolean cancelled;

    private Course(Period term) {
        this.term = term;
    }

    /**
     * Empty as long as no operator has activated the service.
     *
     * @param term how long it runs from an activation or prolongation (rules R54, R73)
     */
    static Optional<Course> of(Collection<Word> words, Period term) {
        Course course = new Course(term);
        words.stream()
                .filter(word -> word.kind() == WordKind.CERTIFIED)
                .forEach(word -> course.certifiedSims.put(word.iccid(), word.at()));
        words.stream().sorted(Word.AS_IT_HAPPENED).forEach(course::hear);
        return Optional.of(course).filter(any -> any.operator != null);
    }

    private void hear(Word word) {
        switch (word.kind()) {
            case ACTIVATED -> activated(word);
            case SIM_REPLACED -> {
                if (operator != null && (word.from(operator) || word.aboutSim(iccid))) {
                    operator = word.operator();
                    onSim(word);
                }
            }
            case CERTIFIED -> {
                // known before anything else
            }
            default -> {
                if (word.from(operator) && !cancelled) {
                    said(word);
                }
            }
        }
    }

    private void said(Word word) {
        switch (word.kind()) {
            case PROLONGED -> runs(word);
            case TYPE_CHANGED -> ofType(word);
            case SUSPENDED -> suspended = true;
            case REACTIVATED -> {
                usableSince = suspended ? word.at() : usableSince;
                suspended = false;
            }
            // An embedded SIM has no PUK that could be blocked (rule R100).
            case BLOCKED -> blocked = blocked || sim == SimKind.PHYSICAL;
            case CANCELLED -> cancelled = true;
            default -> throw new IllegalStateException(word.kind().name());
        }
    }

    private void activated(Word word) {
        boolean anew = operator == null || cancelled;
        operator = word.operator();
        cancelled = false;
        replaced = replaced && !anew;
        if (anew) {
            blocked = blocked && word.iccid().equals(iccid);
            iccid = word.iccid();
            sim = word.sim();
        } else {
            onSim(word);
        }
        runs(word);
    }

    /** Another SIM knows nothing of the old one's PUK, and has no certificates yet (rules R96, R104). */
    private void onSim(Word word) {
        if (!word.iccid().equals(iccid)) {
            blocked = false;
            replaced = true;
        }
        iccid = word.iccid();
        sim = word.sim();
    }

    /** E is the anniversary itself; 29 February becomes the 28th (rules D1, R54, R73). Ends every suspension before. */
    private void runs(Word word) {
        activatedAt = word.at();
        usableSince = word.at();
        typeSince = word.at();
        type = word.type();
        suspended = false;
    }

    private void ofType(Word word) {
        typeSince = word.type() == type ? typeSince : word.at();
        type = word.type();
    }

    /** @param unpaid whether the fee of its present term is owed (rule R92) */
    SubscriptionState state(boolean unpaid) {
        if (cancelled) {
            return SubscriptionState.CANCELLED;
        }
        if (blocked) {
            return SubscriptionState.BLOCKED;
        }
        if (replaced && !certifiedSims.containsKey(iccid)) {
            return SubscriptionState.WAITING_CERT;
        }
        boolean owes = unpaid && type == AsanImzaType.BUSINESS;
        return suspended || owes ? SubscriptionState.SUSPENDED : SubscriptionState.ACTIVE;
    }

    Operator operator() {
        return operator;
    }

    AsanImzaType type() {
        return type;
    }

    String iccid() {
        return iccid;
    }

    SimKind sim() {
        return sim;
    }

    Instant activatedAt() {
        return activatedAt;
    }

    LocalDate validUntil() {
        return BakuTime.date(activatedAt).plus(term);
    }

    /** Since when it has had its type in its present term. */
    Instant typeSince() {
        return typeSince;
    }

    /** When it could last be used again after the operator's suspension or on another SIM; else its activation. */
    Instant usableSince() {
        Instant onThisSim = replaced ? certifiedSims.get(iccid) : null;
        return onThisSim != null && onThisSim.isAfter(usableSince) ? onThisSim : usableSince;
    }
}
