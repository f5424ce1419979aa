package az.icaze.prolongation;

import az.icaze.identity.Phone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What of a prolongation is done, what is next, by when, and what happens otherwise (rules R66–R84).
 *
 * @param phone the number it is about
 * @param steps in the order in which they are done; empty where there are no certificates to prolong
 * @param word what is to be sent to 8500, so that everything applied for is prolonged (rules R69, R79)
 * @param application the one it follows, open or ended
 * @param late whether the deadline for the new certificates has passed (rule R74)
 * @param window when the certificates there are can be applied for; empty where there are none
 * @param price what the operator takes when the word is sent; empty where it costs nothing
 */
public record Timeline(
        Phone phone,
        List<Step> steps,
        String word,
        Optional<ProlongationView> application,
        boolean late,
        Optional<Window> window,
        Optional<Price> price) {

    public Timeline {
        steps = List.copyOf(steps);
    }

    /** Where the word costs nothing. */
    public Timeline(
            Phone phone,
            List<Step> steps,
            String word,
            Optional<ProlongationView> application,
            boolean late,
            Optional<Window> window) {
        this(phone, steps, word, application, late, window, Optional.empty());
    }

    /** What somebody does. */
    public enum Kind {
        /**
         * The holder goes to ASXM for a Citizen certificate, because nothing is prolonged online without one (rules R66, R83;
         * rules.md 12).
         */
        VISIT_FOR_CITIZEN,
        /** The holder applies, under PIN2. */
        APPLY,
        /** The holder sends the word to 8500. */
        SEND_WORD,
        /** The holder goes to the operator, because an embedded SIM is not prolonged by SMS (rule R71). */
        VISIT_OPERATOR,
        /** The operator renews the service. */
        SERVICE_RENEWED,
        /** ASXM issues the new certificates. */
        NEW_CERTIFICATES,
        /** The holder goes to ASXM with his documents, because there is no way online any more (rule R84). */
        VISIT_ASXM
    }

    /** Where a step stands. */
    public enum Standing {
        DONE,
        NOW,
        LATER,
        MISSED
    }

    /**
     * One step.
     *
     * @param from the first day on which it can be done, where that is fixed
     * @param until the last day, where there is one; whoever misses it has to visit ASXM
     * @param on the day on which it was done, where that is known
     */
    public record Step(
            Kind kind, Standing standing, Optional<LocalDate> from, Optional<LocalDate> until, Optional<LocalDate> on) {

        /** Without a day on which it was done. */
        public Step(Kind kind, Standing standing, Optional<LocalDate> from, Optional<LocalDate> until) {
            this(kind, standing, from, until, Optional.empty());
        }

        /** The same, done on that day. */
        Step done(Optional<LocalDate> day) {
            return new Step(kind, standing, from, until, day);
        }
    }

    /**
     * When there is something to apply for (rule R66).
     *
     * @param opens the first day
     * @param closes the last one, which is the last valid date of the certificates
     */
    public record Window(LocalDate opens, LocalDate closes) {}

    /**
     * What must be on the balance when the word is sent (rule R72).
     *
     * @param amount AZN, by the tariff of today
     * @param lacked Baku date on which the word sent last was refused for want of it; empty otherwise
     */
    public record Price(BigDecimal amount, Optional<LocalDate> lacked) {}

    /** What is to be done now. */
    public Optional<Step> now() {
        return steps.stream().filter(step -> step.standing() == Standing.NOW).findFirst();
    }

    /** Whether an application is being followed; one that was kept too long and waits only to be closed is not. */
    public boolean underWay() {
        return lapsed().isEmpty()
                && application.filter(view -> view.state().underWay()).isPresent();
    }

    /** The application that was kept in vain (rule R77). */
    public Optional<ProlongationView> lapsed() {
        boolean missed = steps.stream().anyMatch(step -> step.standing() == Standing.MISSED);
        return application.filter(view -> view.state() == ProlongationState.EXPIRED
                || (missed && view.state() == ProlongationState.PENDING_SERVICE));
    }

    /** Before this day there is nothing to do; empty where there is something now, or never. */
    public Optional<LocalDate> quietBefore() {
        if (now().isPresent()) {
            return Optional.empty();
        }
        return steps.stream()
                .filter(step -> step.standing() == Standing.LATER)
                .flatMap(step -> step.from().stream())
                .findFirst()
                .or(() -> window.map(Window::opens));
    }
}
