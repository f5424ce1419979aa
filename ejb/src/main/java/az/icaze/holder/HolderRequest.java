package az.icaze.holder;

import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.TaxRegistration.Registered;
import az.icaze.identity.UserId;
import az.icaze.identity.Voen;
import az.icaze.signing.SigningSubject;
import az.icaze.time.BakuTime;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** What a holder asked for himself, until PIN2 is typed and after; a wanted User ID is kept only that long. */
@Entity
@Table(name = "holder_request")
class HolderRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    @Column(updatable = false)
    private Fin fin;

    @Column(updatable = false)
    private Phone phone;

    @Column(updatable = false)
    private Instant askedAt;

    private UserId wanted;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    private Instant stateSince;
    private String reason;
    private Voen voen;
    private Boolean voenExisted;
    private Instant nextTry;

    /** For the persistence provider only. */
    protected HolderRequest() {}

    /** @param wanted the User ID, or null where it is about something else */
    HolderRequest(RequestKind kind, SignedInPerson holder, UserId wanted, Instant now) {
        this.kind = kind;
        this.fin = holder.fin();
        this.phone = holder.phone();
        this.wanted = wanted;
        this.state = RequestState.ASKED;
        this.askedAt = now;
        this.stateSince = now;
    }

    /** @param why key of what stood against it, or null */
    void end(RequestState how, String why, Instant now) {
        if (state != RequestState.ASKED && state != RequestState.SIGNED) {
            throw new IllegalStateException("Request " + id + " is " + state);
        }
        state = how;
        stateSince = now;
        reason = why;
        wanted = null;
    }

    /** Not before then. */
    void tryAt(Instant time) {
        nextTry = time;
    }

    /** The tax service has answered. */
    void registered(Registered answer) {
        voen = answer.voen();
        voenExisted = answer.existed();
    }

    /** As somebody reads it who asked for a VÖEN. */
    VoenView voen() {
        return new VoenView(number(), stateSince, Optional.ofNullable(voen), Boolean.TRUE.equals(voenExisted));
    }

    /** As people write it: {@code 2026-M-0000017}. */
    String number() {
        return "%04d-M-%07d".formatted(BakuTime.date(askedAt).getYear(), id);
    }

    /** The words of what is signed and kept as an application, as far as all of them have the same. */
    JsonObjectBuilder application(String asksFor, SignedInPerson holder) {
        return Json.createObjectBuilder()
                .add("application", number())
                .add("asksFor", asksFor)
                .add("fin", fin.value())
                .add("name", holder.name())
                .add("phone", phone.value());
    }

    /** Begins all texts to the telephone about it. */
    String reference() {
        return kind.code() + ":" + id;
    }

    SigningSubject subject() {
        return new SigningSubject(kind.code(), Long.toString(id), 0);
    }

    RequestKind kind() {
        return kind;
    }

    long id() {
        return id;
    }

    Fin fin() {
        return fin;
    }

    Phone phone() {
        return phone;
    }

    /** Null when it has ended, or is about something else. */
    UserId wanted() {
        return wanted;
    }

    RequestState state() {
        return state;
    }

    /** Key of a text, or null. */
    String reason() {
        return reason;
    }
}
