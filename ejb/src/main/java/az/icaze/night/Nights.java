package az.icaze.night;

import az.icaze.Roles;
import az.icaze.identity.Actor;
import az.icaze.night.NightOrder.Act;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The night for people, and for schedulers outside: what runs when and how it went; an operator of the night orders, each
 * time with a reason of 3 to 300 characters. Nothing is done here: whichever node comes by next obeys.
 */
@Stateless
@RolesAllowed(Roles.NIGHT_OPERATOR)
public class Nights {

    @Inject
    Orders orders;

    @Inject
    NightReading reading;

    /** Timetable, what is open, and what a person should look at. */
    @RolesAllowed({Roles.NIGHT_OPERATOR, Roles.NIGHT_READER})
    public NightView night() {
        return reading.night();
    }

    /**
     * Runs of a job in pages of 25, the latest first.
     *
     * @param before the place with which the page before ended
     * @throws NoSuchOrder when there is no such job
     */
    @RolesAllowed({Roles.NIGHT_OPERATOR, Roles.NIGHT_READER})
    public NightView.History history(String job, Optional<Long> before) {
        return reading.history(job, before);
    }

    /**
     * One run in full.
     *
     * @throws NoSuchOrder when there is no such run
     */
    @RolesAllowed({Roles.NIGHT_OPERATOR, Roles.NIGHT_READER, Roles.NIGHT_SCHEDULER})
    public NightView.Details run(long run) {
        return reading.details(run);
    }

    /**
     * What it refused, in pages of 50.
     *
     * @param reason only those refused for it
     * @param after the place with which the page before ended; 0 for the first
     */
    @RolesAllowed({Roles.NIGHT_OPERATOR, Roles.NIGHT_READER})
    public NightView.RefusedPage refused(long run, Optional<String> reason, int after) {
        return reading.refused(run, reason, after);
    }

    /**
     * Has a job run for a day, whatever the timetable says; it waits for its turn. What is done already is found done.
     *
     * @throws NoSuchOrder when there is no such job, it only takes back, or the key was used for something else
     * @throws DayNotBegun when the day has not come in Baku
     * @throws DayTooLongAgo when it is further back than {@link NightView#daysBack}
     * @throws RunUnderWay when a run of the job for the day has not ended; it names that run
     */
    @RolesAllowed({Roles.NIGHT_OPERATOR, Roles.NIGHT_SCHEDULER})
    public NightView.Ordered start(NightWish wish, Actor actor) {
        return orders.begin(wish, RunKind.STARTED, actor);
    }

    /**
     * Has counted whom a job would touch, without touching anybody. Refused as {@link #start} is, save that other runs of the
     * day are not in its way.
     *
     * @throws NoSuchOrder also when the job touches nobody
     */
    @RolesAllowed({Roles.NIGHT_OPERATOR, Roles.NIGHT_SCHEDULER})
    public NightView.Ordered rehearse(NightWish wish, Actor actor) {
        return orders.begin(wish, RunKind.REHEARSAL, actor);
    }

    /**
     * After the chunks it is at; one that waits for its turn is stopped at once. Of one that stops or has stopped, nothing.
     *
     * @throws RunMovedOn when it is held, has failed or has ended
     */
    @RolesAllowed({Roles.NIGHT_OPERATOR, Roles.NIGHT_SCHEDULER})
    public void stop(long run, String reason, Actor actor) {
        orders.order(run, Act.STOP, reason, actor);
    }

    /**
     * Goes on with one that was stopped or has failed, from where it was.
     *
     * @throws RunMovedOn when it was neither
     */
    public void resume(long run, String reason, Actor actor) {
        orders.order(run, Act.RESUME, reason, actor);
    }

    /**
     * Lets a held one do what it found.
     *
     * @throws RunMovedOn when it is not held
     */
    public void approve(long run, String reason, Actor actor) {
        orders.order(run, Act.APPROVE, reason, actor);
    }

    /**
     * Gives one up that is held, was stopped or has failed; what it did stays done. Of one that was given up, nothing.
     *
     * @throws RunMovedOn when it waits for its turn, runs or is done
     */
    public void abandon(long run, String reason, Actor actor) {
        orders.order(run, Act.ABANDON, reason, actor);
    }

    /**
     * Tries again what a run refused, and nothing else; each item once.
     *
     * @return the new run
     * @throws RunMovedOn when it has not ended
     * @throws NoSuchOrder when nothing is left to be tried again
     * @throws RunUnderWay when another run of the job for the day has not ended; it names that run
     */
    public long retry(long run, String reason, Actor actor) {
        return orders.retry(run, reason, actor);
    }

    /**
     * Takes back what a run did, also one that was given up half-way; once.
     *
     * @return the new run
     * @throws RunMovedOn when it has not ended
     * @throws NoSuchOrder when nothing takes it back, it did nothing, or it is taken back already
     * @throws UndoTooLate when too much time has passed
     */
    public long undo(long run, String reason, Actor actor) {
        return orders.undo(run, reason, actor);
    }
}
