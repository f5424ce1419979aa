package az.icaze.receipt;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.DocumentNumber;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.Voen;
import az.icaze.pki.SubjectOrganisation;
import az.icaze.receipt.NotInYourHands.Reason;
import jakarta.persistence.Column;
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
import java.util.Optional;

/** One application for a further certificate, from draft to end (rules.md 12). */
@Entity
@Table(name = "receipt_application")
class ReceiptApplication {

    @Id
    private String number;

    @Version
    private long version;

    @Column(updatable = false)
    private Fin fin;

    @Column(updatable = false)
    private Phone phone;

    @Enumerated(EnumType.STRING)
    private AsanImzaType type;

    private String name;
    private DocumentNumber document;
    private Voen organisation;
    private String organisationName;
    private String position;

    @Enumerated(EnumType.STRING)
    private ReceiptState state;

    private Instant stateSince;
    private Instant submittedAt;

    @Embedded
    private Hands hands;

    private String reason;
    private String note;
    private LocalDate validUntil;

    /** For the persistence provider only. */
    protected ReceiptApplication() {}

    ReceiptApplication(String number, Phone phone, Asked asked, Instant now) {
        this.number = number;
        this.fin = asked.person().fin();
        this.phone = phone;
        this.state = ReceiptState.DRAFT;
        this.stateSince = now;
        fill(asked);
    }

    /** Of a draft: what is asked for now. */
    final void fill(Asked asked) {
        require(ReceiptState.DRAFT);
        type = asked.type();
        name = asked.person().fullName();
        document = asked.person().document();
        organisation = asked.organisation().map(SubjectOrganisation::voen).orElse(null);
        organisationName = asked.organisation().map(SubjectOrganisation::name).orElse(null);
        position = asked.organisation().flatMap(SubjectOrganisation::position).orElse(null);
        reason = null;
    }

    /** Whether it is what a draft asks for already. */
    boolean asks(Asked asked) {
        return type == asked.type()
                && name.equals(asked.person().fullName())
                && document.equals(asked.person().document())
                && organisation().equals(asked.organisation());
    }

    /** PIN2 was typed, but what was signed does not hold any more. */
    void notTaken(String why) {
        require(ReceiptState.DRAFT);
        reason = why;
    }

    /** Signed (rules R60, R61). */
    void submit(Instant now) {
        require(ReceiptState.DRAFT);
        become(ReceiptState.SUBMITTED, now);
        submittedAt = now;
        reason = null;
    }

    void withdraw(Instant now) {
        requireOpen();
        end(ReceiptState.WITHDRAWN, now);
    }

    /**
     * A clerk takes it.
     *
     * @param life how long it stays in another clerk's hands after his last act
     * @throws NotInYourHands when it is not to be had
     */
    void claim(SignedInPerson clerk, Duration life, Instant now) {
        if (!state.open()) {
            throw new NotInYourHands(state == ReceiptState.WITHDRAWN ? Reason.WITHDRAWN : Reason.DECIDED);
        }
        hands().take(clerk, now.minus(life), now);
        if (state != ReceiptState.UNDER_REVIEW) {
            become(ReceiptState.UNDER_REVIEW, now);
        }
    }

    /** The clerk who has it does something with it, and keeps it. */
    void touch(Instant now) {
        require(ReceiptState.UNDER_REVIEW);
        hands().touch(now);
    }

    /** Back into the queue. */
    void release(Instant now) {
        require(ReceiptState.UNDER_REVIEW);
        hands().put();
        become(ReceiptState.SUBMITTED, now);
    }

    /** The first clerk's yes: back into the queue, for another (rule R62). */
    void propose(Instant now) {
        require(ReceiptState.UNDER_REVIEW);
        hands().propose(now);
        become(ReceiptState.SUBMITTED, now);
    }

    /** @param until last valid date of the new certificates */
    void approve(LocalDate until, Instant now) {
        require(ReceiptState.UNDER_REVIEW);
        end(ReceiptState.APPROVED, now);
        validUntil = until;
    }

    /**
     * @param why key of the text that says so
     * @param words of a clerk's own
     */
    void reject(String why, Optional<String> words, Instant now) {
        requireOpen();
        end(ReceiptState.REJECTED, now);
        reason = why;
        note = words.orElse(null);
    }

    private void require(ReceiptState from) {
        if (state != from) {
            throw new IllegalStateException("Application " + number + " is " + state + ", not " + from);
        }
    }

    private void requireOpen() {
        if (!state.open()) {
            throw new IllegalStateException("Application " + number + " is " + state);
        }
    }

    private void end(ReceiptState how, Instant now) {
        hands().put();
        become(how, now);
    }

    private void become(ReceiptState next, Instant now) {
        state = next;
        stateSince = now;
    }

    /** @throws NotInYourHands unless this clerk has it */
    void requireInHandsOf(SignedInPerson clerk) {
        if (state != ReceiptState.UNDER_REVIEW) {
            throw new NotInYourHands(
                    switch (state) {
                        case WITHDRAWN -> Reason.WITHDRAWN;
                        case APPROVED, REJECTED -> Reason.DECIDED;
                        default -> Reason.NOT_TAKEN;
                    });
        }
        if (!hands().with(clerk)) {
            throw new NotInYourHands(Reason.WITH_ANOTHER);
        }
    }

    boolean is(ReceiptState asked) {
        return state == asked;
    }

    String number() {
        return number;
    }

    long version() {
        return version;
    }

    Fin fin() {
        return fin;
    }

    Phone phone() {
        return phone;
    }

    AsanImzaType type() {
        return type;
    }

    /** As signed. */
    String name() {
        return name;
    }

    /** As signed. */
    DocumentNumber document() {
        return document;
    }

    /** As signed. */
    Optional<SubjectOrganisation> organisation() {
        return Optional.ofNullable(organisation)
                .map(voen -> new SubjectOrganisation(voen, organisationName, Optional.ofNullable(position)));
    }

    ReceiptState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    /** The persistence provider has none where every column of it is empty. */
    Hands hands() {
        if (hands == null) {
            hands = new Hands();
        }
        return hands;
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    Optional<String> note() {
        return Optional.ofNullable(note);
    }

    Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }
}
