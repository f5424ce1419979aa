package az.icaze.night;

import az.icaze.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;

/**
 * One run of one job for one business day. Whoever works at it holds a lease, renewed as long as it lives; each taking
 * raises the fence, and work under an older fence is not committed: a node that was paused and wakes up does nothing more.
 */
@Entity
@DynamicUpdate
class NightRun {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(updatable = false)
    private String job;

    @Column(updatable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RunKind kind;

    @Column(updatable = false)
    private Long ofRun;

    @Enumerated(EnumType.STRING)
    private RunState state;

    @Column(updatable = false)
    private String askedBy;

    @Column(updatable = false)
    private String askedByName;

    @Column(updatable = false)
    private String reason;

    private String owner;
    private Instant leaseUntil;
    private int fence;
    private Long execution;
    private boolean stopWanted;
    private String approvedBy;
    private Long candidates;
    private Long population;
    private Long heldAbove;
    private String failure;

    @Column(updatable = false)
    private Instant askedAt;

    @Column(updatable = false)
    private String askedKey;

    private Instant begunAt;
    private Instant endedAt;

    /** For the persistence provider only. */
    protected NightRun() {}

    /** @param at by the database's clock, as all times here */
    NightRun(RunWish wish, RunKind kind, Actor actor, Instant at) {
        this.job = wish.job();
        this.day = wish.day();
        this.kind = kind;
        this.ofRun = wish.ofRun().orElse(null);
        this.reason = wish.reason();
        this.state = RunState.WAITING;
        this.askedBy = actor.id();
        this.askedByName = actor.name();
        this.askedAt = at;
        this.askedKey = wish.key().orElse(null);
    }

    /** Its turn has come, or the node that was at it is gone. */
    void take(String node, Instant at, Instant until) {
        state = RunState.RUNNING;
        owner = node;
        leaseUntil = until;
        fence++;
        if (begunAt == null) {
            begunAt = at;
        }
    }

    void renew(Instant until) {
        leaseUntil = until;
    }

    void executes(long as) {
        execution = as;
    }

    void weighed(long found, long among, long ordinary) {
        candidates = found;
        population = among;
        heldAbove = found > ordinary ? Long.valueOf(ordinary) : null;
    }

    boolean tooMany() {
        return heldAbove != null && approvedBy == null && kind != RunKind.RETRY && kind != RunKind.REHEARSAL;
    }

    /** The node lets go of it in order, another may go on at once. */
    void release(Instant now) {
        leaseUntil = now;
    }

    void hold() {
        leave(RunState.HELD);
    }

    void stopped() {
        leave(RunState.STOPPED);
    }

    void failed(String why) {
        leave(RunState.FAILED);
        failure = why;
    }

    void done(Instant at) {
        leave(RunState.DONE);
        endedAt = at;
        failure = null;
    }

    private void leave(RunState to) {
        state = to;
        owner = null;
        leaseUntil = null;
        stopWanted = false;
    }

    /** Whether this was ordered before and holds; nobody but a person stops a run for good, or gives it up. */
    boolean follows(NightOrder.Act act) {
        return switch (act) {
            case STOP -> stopWanted || state == RunState.STOPPED;
            case ABANDON -> state == RunState.ABANDONED;
            case RESUME, APPROVE -> false;
        };
    }

    /** @throws RunMovedOn when it does not run */
    void stop() {
        if (state != RunState.RUNNING && state != RunState.WAITING) {
            throw new RunMovedOn();
        }
        if (state == RunState.WAITING) {
            stopped();
        } else {
            stopWanted = true;
        }
    }

    /** @throws RunMovedOn when it is not held */
    void approve(Actor by) {
        if (state != RunState.HELD) {
            throw new RunMovedOn();
        }
        approvedBy = by.id();
        state = RunState.WAITING;
    }

    /** @throws RunMovedOn when it was neither stopped nor failed */
    void resume() {
        if (state != RunState.STOPPED && state != RunState.FAILED) {
            throw new RunMovedOn();
        }
        state = RunState.WAITING;
    }

    /** @throws RunMovedOn when it runs, or has ended */
    void abandon(Instant at) {
        if (!state.waitsForPerson()) {
            throw new RunMovedOn();
        }
        leave(RunState.ABANDONED);
        endedAt = at;
    }

    boolean lapsed(Instant now) {
        return state == RunState.RUNNING && !leaseUntil.isAfter(now);
    }

    boolean isAt(int itsFence) {
        return state == RunState.RUNNING && fence == itsFence;
    }

    /** Whether this is what the node was given, in all that its job goes by. */
    boolean isWith(String node, TakenRun said) {
        return isAt(said.fence()) && taken().told().equals(said.told()) && node.equals(owner);
    }

    TakenRun taken() {
        return new TakenRun(id, fence, job, day, kind, Optional.ofNullable(ofRun), Optional.ofNullable(execution));
    }

    Long id() {
        return id;
    }

    String job() {
        return job;
    }

    LocalDate day() {
        return day;
    }

    RunKind kind() {
        return kind;
    }

    RunState state() {
        return state;
    }

    boolean stopWanted() {
        return stopWanted;
    }

    Long execution() {
        return execution;
    }

    Long candidates() {
        return candidates;
    }

    Instant endedAt() {
        return endedAt;
    }

    /** As people see it. */
    RunView view(Progress progress) {
        return new RunView(
                id,
                job,
                day,
                kind,
                Optional.ofNullable(ofRun),
                state,
                new RunView.Asked(askedBy, askedByName, Optional.ofNullable(reason), askedAt),
                Optional.ofNullable(approvedBy),
                stopWanted,
                Optional.ofNullable(candidates),
                Optional.ofNullable(population),
                Optional.ofNullable(heldAbove),
                progress,
                Optional.ofNullable(failure),
                Optional.ofNullable(begunAt),
                Optional.ofNullable(endedAt));
    }
}
