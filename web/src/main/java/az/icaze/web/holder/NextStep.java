package az.icaze.web.holder;

import az.icaze.certificate.CertificateStatus;
import az.icaze.certificate.HeldCertificate;
import az.icaze.certificate.StateReason;
import az.icaze.certificate.Unusable;
import az.icaze.enrolment.OwnVisits;
import az.icaze.holder.OwnNumber;
import az.icaze.identity.AsanImzaType;
import az.icaze.prolongation.Timeline;
import az.icaze.receipt.ReceiptState;
import az.icaze.receipt.ReceiptView;
import az.icaze.subscription.FeeView;
import az.icaze.subscription.SubscriptionState;
import az.icaze.subscription.SubscriptionView;
import az.icaze.time.BakuTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The one thing the holder of a number does next, or that there is nothing to do. What stands in the way of everything
 * else comes first; what has a last day comes before what has none.
 *
 * @param from the first day on which it, or the next thing after it, can be done, or since which it waits, where there is
 *     one
 * @param until the last day, or the last day on which the certificates are valid
 * @param about number of the visit or the application it is about
 */
record NextStep(NextKind kind, Optional<LocalDate> from, Optional<LocalDate> until, Optional<String> about) {

    /** For so long a rejection is the next step, when nothing else is. */
    private static final Duration REJECTION_TOLD = Duration.ofDays(30);

    /**
     * What else is known about a number.
     *
     * @param unsigned a visit at the desk
     * @param receipts signed applications for further certificates, the latest first
     * @param asked what PIN2 was asked for last, and not given yet
     */
    record Beside(
            Timeline timeline,
            Optional<OwnVisits.Unsigned> unsigned,
            List<ReceiptView> receipts,
            Optional<AskedForPin2> asked) {

        Beside {
            receipts = List.copyOf(receipts);
        }

        /** The application of this number, if it was rejected. */
        Optional<ReceiptView> rejection(String number) {
            return receipts.stream()
                    .filter(view -> view.number().equals(number) && view.state() == ReceiptState.REJECTED)
                    .findFirst();
        }

        /** The application that is the latest about this type. */
        private Optional<ReceiptView> latest(AsanImzaType type) {
            return receipts.stream().filter(view -> view.type() == type).findFirst();
        }
    }

    private NextStep(NextKind kind) {
        this(kind, Optional.empty(), Optional.empty());
    }

    private NextStep(NextKind kind, Optional<LocalDate> from, Optional<LocalDate> until) {
        this(kind, from, until, Optional.empty());
    }

    private NextStep(NextKind kind, ReceiptView application) {
        this(kind, Optional.empty(), Optional.empty(), Optional.of(application.number()));
    }

    /** @param beside what is known about the same number */
    static NextStep of(OwnNumber number, Beside beside, Instant now) {
        Timeline timeline = beside.timeline();
        return beside.asked()
                .filter(AskedForPin2::awaited)
                .map(NextStep::unsigned)
                .or(() -> ended(number))
                .or(() -> held(number))
                .or(() -> suspended(number, now))
                .or(() -> prolongation(timeline))
                .or(() -> beside.unsigned().map(NextStep::notification))
                .or(() -> waiting(number.certificates()))
                .or(() -> reviewed(beside.receipts()))
                .or(() -> notSigned(number, beside))
                .or(() -> further(number, beside))
                .or(() -> partlyHeld(number.certificates()))
                .or(() -> rejected(number, beside.receipts(), now))
                .or(() -> applied(timeline))
                .orElseGet(() -> new NextStep(
                        NextKind.NOTHING,
                        timeline.quietBefore(),
                        timeline.window().map(Timeline.Window::closes)));
    }

    /**
     * What became of an application for a further certificate, told beside what is urgent of a prolongation: that has a last
     * day, and this has none.
     *
     * @param first what is told before it
     */
    static Optional<NextStep> further(NextStep first, OwnNumber number, Beside beside, Instant now) {
        return prolongation(beside.timeline()).filter(first::equals).flatMap(urgent -> notSigned(number, beside)
                .or(() -> rejected(number, beside.receipts(), now))
                .or(() -> reviewed(beside.receipts())));
    }

    /** Nothing on the number can become usable again: by the service, or by how the last certificate ended. */
    private static Optional<NextStep> ended(OwnNumber number) {
        Optional<NextKind> service = number.service()
                .map(SubscriptionView::state)
                .map(state -> switch (state) {
                    case BLOCKED -> NextKind.NEW_SIM;
                    case CANCELLED -> NextKind.NEW_SERVICE;
                    case WAITING_CERT -> NextKind.NEW_CERTIFICATES;
                    case ACTIVE, SUSPENDED -> null;
                });
        boolean allEnded = number.certificates().stream()
                .map(HeldCertificate::status)
                .allMatch(status -> status == CertificateStatus.REVOKED || status == CertificateStatus.SUPERSEDED);
        return service.or(() -> allEnded ? Optional.of(after(number.certificates())) : Optional.empty())
                .map(NextStep::new);
    }

    private static NextKind after(List<HeldCertificate> latestFirst) {
        Optional<StateReason> reason =
                latestFirst.stream().flatMap(held -> held.reason().stream()).findFirst();
        return reason.map(why -> switch (why) {
                    case PUK_BLOCKED -> NextKind.NEW_SIM;
                    case SERVICE_CANCELLED -> NextKind.NEW_SERVICE;
                    case PHONE_LOST -> NextKind.REPLACE_LOST;
                    case SIM_REPLACED, HOLDER_REQUEST -> NextKind.NEW_CERTIFICATES;
                    case DATA_WRONG, MISUSE, HOLDER_DEAD -> NextKind.ASK;
                })
                .orElse(NextKind.NEW_CERTIFICATES);
    }

    /** All that could be used is suspended. */
    private static Optional<NextStep> held(OwnNumber number) {
        List<HeldCertificate> suspended = number.certificates().stream()
                .filter(held -> held.status() == CertificateStatus.SUSPENDED)
                .toList();
        if (suspended.isEmpty() || number.suspendable()) {
            return Optional.empty();
        }
        boolean lost = suspended.stream()
                .anyMatch(held ->
                        held.reason().filter(StateReason.PHONE_LOST::equals).isPresent());
        return Optional.of(new NextStep(lost ? NextKind.LOST : NextKind.ASK));
    }

    /** The others can be used. */
    private static Optional<NextStep> partlyHeld(List<HeldCertificate> certificates) {
        return certificates.stream()
                .filter(held -> held.status() == CertificateStatus.SUSPENDED)
                .findFirst()
                .map(held -> new NextStep(NextKind.ASK_ONE));
    }

    private static Optional<NextStep> reviewed(List<ReceiptView> receipts) {
        return receipts.stream()
                .filter(view -> view.state().open())
                .findFirst()
                .map(view -> new NextStep(NextKind.WAIT_FOR_REVIEW, view));
    }

    private static NextStep unsigned(AskedForPin2 asked) {
        NextKind awaited = asked.receipt() ? NextKind.SIGN_RECEIPT : NextKind.SIGN_PROLONGATION;
        return new NextStep(
                asked.awaited() ? awaited : NextKind.UNSIGNED_RECEIPT,
                Optional.empty(),
                Optional.empty(),
                Optional.of(asked.number()));
    }

    /** No certificate of the type came another way. A prolongation that was not signed is to be applied for anyway. */
    private static Optional<NextStep> notSigned(OwnNumber number, Beside beside) {
        return beside.asked()
                .filter(AskedForPin2::receipt)
                .filter(asked -> number.certificates().stream()
                        .noneMatch(held ->
                                held.type() == asked.type() && held.status().standing()))
                .map(NextStep::unsigned);
    }

    /** Of late, and no certificate of the type came another way. */
    private static Optional<NextStep> rejected(OwnNumber number, List<ReceiptView> receipts, Instant now) {
        return receipts.stream()
                .findFirst()
                .filter(view -> view.state() == ReceiptState.REJECTED)
                .filter(view -> view.since().isAfter(now.minus(REJECTION_TOLD)))
                .filter(view -> number.certificates().stream().noneMatch(held -> held.type() == view.type()))
                .map(view -> new NextStep(NextKind.READ_REJECTION, view));
    }

    /** Nothing is to be done yet, and it is known what will be. */
    private static Optional<NextStep> applied(Timeline timeline) {
        return timeline.steps().stream()
                .filter(step -> timeline.underWay() && step.standing() == Timeline.Standing.LATER)
                .findFirst()
                .flatMap(step -> switch (step.kind()) {
                    case SEND_WORD -> Optional.of(new NextStep(NextKind.SEND_WORD_LATER, step.from(), step.until()));
                    case VISIT_OPERATOR ->
                        Optional.of(new NextStep(NextKind.VISIT_OPERATOR_LATER, step.from(), step.until()));
                    case VISIT_FOR_CITIZEN, APPLY, SERVICE_RENEWED, NEW_CERTIFICATES, VISIT_ASXM -> Optional.empty();
                });
    }

    /** Nobody can sign an application until it is paid (rule R67). */
    private static Optional<NextStep> suspended(OwnNumber number, Instant now) {
        return number.service()
                .filter(service -> service.state() == SubscriptionState.SUSPENDED && !service.expired(now))
                .map(service -> number.fee()
                        .filter(FeeView::owed)
                        .map(fee -> NextKind.PAY)
                        .orElse(NextKind.ASK_OPERATOR))
                .map(NextStep::new);
    }

    private static Optional<NextStep> prolongation(Timeline timeline) {
        return timeline.now().map(step -> new NextStep(kind(step, timeline.late()), step.from(), step.until()));
    }

    private static NextKind kind(Timeline.Step step, boolean late) {
        boolean kept = step.until().isPresent();
        return switch (step.kind()) {
            case VISIT_FOR_CITIZEN -> NextKind.VISIT_FOR_CITIZEN;
            case APPLY -> NextKind.APPLY;
            case SEND_WORD -> kept ? NextKind.SEND_WORD : NextKind.SEND_WORD_AND_VISIT;
            case VISIT_OPERATOR -> kept ? NextKind.VISIT_OPERATOR : NextKind.VISIT_OPERATOR_AND_ASXM;
            case SERVICE_RENEWED -> NextKind.WAIT_FOR_OPERATOR;
            case NEW_CERTIFICATES -> late ? NextKind.LATE : NextKind.WAIT_FOR_CERTIFICATES;
            case VISIT_ASXM -> NextKind.VISIT_ASXM;
        };
    }

    private static NextStep notification(OwnVisits.Unsigned visit) {
        LocalDate since = BakuTime.date(visit.since());
        return new NextStep(
                NextKind.SIGN_NOTIFICATION, Optional.of(since), Optional.empty(), Optional.of(visit.number()));
    }

    private static Optional<NextStep> waiting(List<HeldCertificate> certificates) {
        return certificates.stream()
                .filter(held -> held.status() == CertificateStatus.ISSUED
                        || held.unusable().filter(Unusable.SERVICE_TYPE::equals).isPresent())
                .findFirst()
                .map(held -> new NextStep(NextKind.CHANGE_TYPE));
    }

    /** Paying for Business or Governmental, and holding Citizen alone, is a valid state: it is only reminded of. */
    private static Optional<NextStep> further(OwnNumber number, Beside beside) {
        return number.service()
                .map(SubscriptionView::type)
                .filter(type -> number.certificates().stream()
                        .filter(held -> held.unusable().isEmpty())
                        .noneMatch(held -> held.type() == type))
                .map(type -> beside.latest(type)
                        .filter(view -> view.state() == ReceiptState.REJECTED)
                        .map(view -> new NextStep(NextKind.APPLY_AGAIN, view))
                        .orElseGet(() -> new NextStep(NextKind.GET_FURTHER)));
    }
}
