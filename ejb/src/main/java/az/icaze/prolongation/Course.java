package az.icaze.prolongation;

import az.icaze.prolongation.Timeline.Kind;
import az.icaze.prolongation.Timeline.Standing;
import az.icaze.prolongation.Timeline.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Works out the steps of a prolongation from what is known on a day.
 *
 * @param today the Baku date
 * @param citizen whether a Citizen certificate is among them, without which nobody can apply
 * @param expiresOn last valid date of the certificates
 * @param windowOpens first day on which they can be applied for (rule R66)
 * @param serviceEnded last valid date of the service's term that has to be renewed
 * @param keptUntil until when an application made now is, or would be, kept (rule R77)
 * @param renewed whether the service runs on beyond the certificates
 * @param asked whether the operator is at work on the word sent to 8500
 * @param esim whether the service is on an embedded SIM (rule R71)
 */
record Course(
        LocalDate today,
        boolean citizen,
        LocalDate expiresOn,
        LocalDate windowOpens,
        LocalDate serviceEnded,
        LocalDate keptUntil,
        boolean renewed,
        boolean asked,
        boolean esim) {

    /** Without an application, or with one that has been withdrawn. */
    List<Step> notApplied() {
        boolean late = today.isAfter(expiresOn);
        Standing apply = today.isBefore(windowOpens) ? Standing.LATER : Standing.NOW;
        List<Step> steps = new ArrayList<>();
        if (citizen) {
            steps.add(step(Kind.APPLY, late ? Standing.MISSED : apply, windowOpens, expiresOn));
        } else {
            steps.add(step(Kind.VISIT_FOR_CITIZEN, late ? Standing.MISSED : apply, windowOpens, expiresOn));
            steps.add(step(Kind.APPLY, late ? Standing.MISSED : Standing.LATER, windowOpens, expiresOn));
        }
        steps.addAll(service(late ? Optional.empty() : Optional.of(keptUntil)));
        steps.add(late ? visit() : step(Kind.NEW_CERTIFICATES, Standing.LATER));
        return steps;
    }

    /** Applied for; the service is yet to be renewed. */
    List<Step> pending() {
        if (today.isAfter(keptUntil) && !asked) {
            return expired();
        }
        List<Step> steps = new ArrayList<>(List.of(step(Kind.APPLY, Standing.DONE)));
        steps.addAll(service(Optional.of(keptUntil)));
        steps.add(step(Kind.NEW_CERTIFICATES, Standing.LATER));
        return steps;
    }

    /** @param lastDay on which the new certificates are in time (rule R74) */
    List<Step> processing(LocalDate lastDay) {
        return List.of(
                step(Kind.APPLY, Standing.DONE),
                step(wish(), Standing.DONE),
                step(Kind.SERVICE_RENEWED, Standing.DONE),
                new Step(Kind.NEW_CERTIFICATES, Standing.NOW, Optional.empty(), Optional.of(lastDay)));
    }

    List<Step> done() {
        return List.of(
                step(Kind.APPLY, Standing.DONE),
                step(wish(), Standing.DONE),
                step(Kind.SERVICE_RENEWED, Standing.DONE),
                step(Kind.NEW_CERTIFICATES, Standing.DONE));
    }

    /** Kept for a month, in vain: the service can be renewed all the same, the certificates only at ASXM (rule R82). */
    List<Step> expired() {
        List<Step> steps = new ArrayList<>(List.of(step(Kind.APPLY, Standing.MISSED)));
        steps.addAll(service(Optional.empty()));
        steps.add(visit());
        return steps;
    }

    /** Whatever the day. */
    static List<Step> rejected() {
        return List.of(step(Kind.APPLY, Standing.DONE), step(Kind.VISIT_ASXM, Standing.NOW));
    }

    /** Whoever visits before the service is renewed is sent away (rule R84). */
    private Step visit() {
        return step(Kind.VISIT_ASXM, renewed ? Standing.NOW : Standing.LATER);
    }

    /** The word and the operator. */
    private List<Step> service(Optional<LocalDate> until) {
        if (renewed) {
            return List.of(step(wish(), Standing.DONE), step(Kind.SERVICE_RENEWED, Standing.DONE));
        }
        if (asked) {
            return List.of(step(wish(), Standing.DONE), step(Kind.SERVICE_RENEWED, Standing.NOW));
        }
        Standing word = today.isAfter(serviceEnded) ? Standing.NOW : Standing.LATER;
        return List.of(
                new Step(wish(), word, Optional.of(serviceEnded.plusDays(1)), until),
                step(Kind.SERVICE_RENEWED, Standing.LATER));
    }

    private Kind wish() {
        return esim ? Kind.VISIT_OPERATOR : Kind.SEND_WORD;
    }

    private static Step step(Kind kind, Standing standing) {
        return new Step(kind, standing, Optional.empty(), Optional.empty());
    }

    private static Step step(Kind kind, Standing standing, LocalDate from, LocalDate until) {
        return new Step(kind, standing, Optional.of(from), Optional.of(until));
    }
}
