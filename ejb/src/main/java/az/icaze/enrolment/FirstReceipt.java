package az.icaze.enrolment;

import az.icaze.identity.Actor;
import az.icaze.identity.Phone;
import az.icaze.pki.Pkcs10;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One person's way to certificates at the counter, from the visit with his documents to the signed notification (rules
 * R55–R57). The four steps at the operator's lie before it; none is skipped, none is done twice (rule R58).
 */
@Entity
@Table(name = "first_receipt")
class FirstReceipt {

    /** What an operator needs to have a card make its keys, and more. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Id
    private String number;

    @Version
    private long version;

    @Embedded
    private Applied applied;

    private String iccid;

    @Embedded
    private ServiceWay way;

    @Embedded
    private DeskSteps steps;

    private String shown;

    @Embedded
    private CardKeys keys = new CardKeys();

    private LocalDate validUntil;
    private String notification;
    private String handledBy;

    @Enumerated(EnumType.STRING)
    private FirstReceiptState state;

    private Instant stateSince;
    private Instant alarmedAt;

    @Enumerated(EnumType.STRING)
    private RefusalReason reason;

    private String note;

    /** For the persistence provider only. */
    protected FirstReceipt() {}

    /** @param iccid of the SIM card that was shown and that the service runs on */
    FirstReceipt(String number, Examined applicant, String iccid, ServiceWay way, Actor actor, Instant now) {
        this.number = number;
        this.applied = new Applied(applicant);
        this.iccid = iccid;
        this.way = way;
        this.steps = new DeskSteps(actor.name(), now);
        this.handledBy = actor.id();
        this.state = FirstReceiptState.DOCUMENTS;
        this.stateSince = now;
    }

    /** @throws NotAtDesk unless everything on the list was shown (rules R45–R48) */
    void show(Set<ShownDocument> seen, Actor actor, Instant now) {
        require(FirstReceiptState.DOCUMENTS);
        Set<ShownDocument> asked = applied.documents();
        if (!seen.containsAll(asked)) {
            throw new NotAtDesk(NotAtDesk.Reason.DOCUMENTS_MISSING);
        }
        shown = asked.stream().map(ShownDocument::name).collect(Collectors.joining(","));
        steps.shown(now);
        become(FirstReceiptState.PAPERS, actor, now);
    }

    /** Application and annex were signed by hand before the actor (rule R56); the card is asked for its keys. */
    void sign(Actor actor, Instant now) {
        require(FirstReceiptState.PAPERS);
        steps.signed(actor.name(), now);
        keys.ask();
        become(FirstReceiptState.KEYS, actor, now);
    }

    /** The card that was looked at again is the one the service runs on; it is asked for its keys. */
    void look(String card, Actor actor, Instant now) {
        require(FirstReceiptState.SIM);
        iccid = card;
        keys.ask();
        become(FirstReceiptState.KEYS, actor, now);
    }

    /** The card is asked once more, while the operator is silent. */
    void askAgain(Actor actor, Instant now) {
        require(FirstReceiptState.KEYS);
        if (now.isBefore(askableFrom())) {
            throw new NotAtDesk(NotAtDesk.Reason.ASKED_JUST_NOW);
        }
        keys.ask();
        handledBy = actor.id();
    }

    /** The wait is not over by it, nor does it begin anew: so the questions are one a minute. */
    private Instant askableFrom() {
        return stateSince.plus(PATIENCE.multipliedBy(keys.asked()));
    }

    /** Whether somebody is to be told that the operator is silent: once. */
    boolean alarm(Instant now) {
        if (state != FirstReceiptState.KEYS || alarmedAt != null) {
            return false;
        }
        alarmedAt = now;
        return true;
    }

    /** The card made its keys, or others because it was asked again. */
    void ready(Pkcs10 authentication, Pkcs10 signing, Instant now) {
        if (state != FirstReceiptState.READY) {
            require(FirstReceiptState.KEYS);
        }
        keys.take(authentication, signing);
        become(FirstReceiptState.READY, now);
    }

    /** The card has to be looked at again (rules R55, R96). */
    void doubt(Instant now) {
        if (state != FirstReceiptState.READY) {
            require(FirstReceiptState.KEYS);
        }
        keys.forget();
        become(FirstReceiptState.SIM, now);
    }

    /**
     * The certificates are active (rule R57).
     *
     * @param said the notification, in canonical JSON
     */
    void activate(LocalDate until, String said, Actor actor, Instant now) {
        require(FirstReceiptState.READY);
        steps.activated(actor.name(), now);
        validUntil = until;
        notification = said;
        become(FirstReceiptState.ACTIVATED, actor, now);
    }

    /** The holder signed the notification (rule R57). */
    void finish(Instant now) {
        require(FirstReceiptState.ACTIVATED);
        steps.notified(now);
        become(FirstReceiptState.DONE, now);
    }

    /** The certificates are over before the notification was signed. */
    void lapse(Instant now) {
        require(FirstReceiptState.ACTIVATED);
        become(FirstReceiptState.LAPSED, now);
    }

    /** @throws NotAtDesk once certificates were issued */
    void refuse(RefusalReason why, String words, Actor actor, Instant now) {
        if (!state.refusable()) {
            throw new NotAtDesk(NotAtDesk.Reason.NOT_THIS_STEP);
        }
        reason = why;
        note = words.isEmpty() ? null : words;
        become(FirstReceiptState.SENT_AWAY, actor, now);
    }

    void require(FirstReceiptState asked) {
        if (state != asked) {
            throw new NotAtDesk(NotAtDesk.Reason.NOT_THIS_STEP);
        }
    }

    /** A step that whoever handles it does. */
    private void become(FirstReceiptState next, Actor actor, Instant now) {
        become(next, now);
        handledBy = actor.id();
    }

    private void become(FirstReceiptState next, Instant now) {
        state = next;
        stateSince = now;
    }

    boolean is(FirstReceiptState asked) {
        return state == asked;
    }

    /** Whether this clerk may open its papers: it is open, or was his. */
    boolean concerns(Actor clerk) {
        return state.open() || handledBy.equals(clerk.id());
    }

    boolean handledBy(Actor clerk) {
        return handledBy.equals(clerk.id());
    }

    boolean over(Pkcs10 authentication, Pkcs10 signing) {
        return keys.are(authentication, signing);
    }

    String number() {
        return number;
    }

    long version() {
        return version;
    }

    /** Who applied, and for what. */
    Applied applied() {
        return applied;
    }

    Phone phone() {
        return applied.phone();
    }

    String iccid() {
        return iccid;
    }

    CardKeys keys() {
        return keys;
    }

    /** In canonical JSON; null before the activation. */
    String notification() {
        return notification;
    }

    FirstReceiptState state() {
        return state;
    }

    FirstReceiptView view() {
        return new ReceiptSheet(this, way, steps).view(stateSince, askableFrom(), validUntil, reason, note);
    }
}
