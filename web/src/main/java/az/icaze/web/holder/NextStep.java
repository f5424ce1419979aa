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
import az.icaze.subscription.FeeStanding;
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
record NextStep(Kind kind, Optional<LocalDate> from, Optional<LocalDate> until, Optional<String> about) {

    /** For so long a rejection is the next step, when nothing else is. */
    private static final Duration REJECTION_TOLD = Duration.ofDays(30);

    /** Each has its text {@code own.next.<KIND>}, and the page that leads on. */
    enum Kind {
        /** The certificates can be used; the window has not opened (rule R66). */
        NOTHING("/prolongation/index", ""),
        /** The PUK is blocked: a new SIM, then new certificates (rule R104). */
        NEW_SIM("/how-to-get", ""),
        /** The service was given up or ended: first the operator, then ASXM (rule R97). */
        NEW_SERVICE("/how-to-get", ""),
        /** Another SIM serves the number: new certificates at ASXM (rule R96). */
        NEW_CERTIFICATES("/how-to-get", ""),
        /** Revoked because the telephone was lost: a new SIM, then new certificates (rule R105). */
        REPLACE_LOST("/how-to-get", ""),
        /** Reported lost: found, or to be replaced (rule R105). */
        LOST("/how-to-get", ""),
        /** Suspended or revoked by ASXM: only they can say why. */
        ASK("/help", "help-CERTIFICATES"),
        /** One of several certificates is suspended, not for a loss. */
        ASK_ONE("/help", "help-CERTIFICATES"),
        /** The fee is unpaid (rules R92, R93). */
        PAY("/help", "help-GENERAL"),
        /** Suspended by the operator. */
        ASK_OPERATOR("/help", "help-GENERAL"),
        /** The notification of a visit at the desk is unsigned (rule R57). */
        SIGN_NOTIFICATION("/how-to-get", ""),
        /** The service is of a type that does not carry a certificate (rules R65, R78). */
        CHANGE_TYPE("/receipt/index", ""),
        /** The service is of a type of which there is no certificate yet (rule R83-c). */
        GET_FURTHER("/receipt/index", ""),
        /** It was applied for, and rejected (rule R63). */
        APPLY_AGAIN("/receipt/index", ""),
        /** Something else was applied for, and rejected of late (rule R63). */
        READ_REJECTION("/receipt/index", ""),
        /** It was applied for; ASXM has yet to decide (rule R62). */
        WAIT_FOR_REVIEW("/receipt/index", ""),
        APPLY("/prolongation/index", ""),
        SEND_WORD("/prolongation/index", ""),
        /** It is applied for; the word is sent when the last day has passed (rule R69). */
        SEND_WORD_LATER("/prolongation/index", ""),
        /** As the word, and then ASXM, for nobody applied in time (rules R82, R84). */
        SEND_WORD_AND_VISIT("/prolongation/index", ""),
        /** Instead of the word, with an embedded SIM (rule R71). */
        VISIT_OPERATOR("/prolongation/index", ""),
        VISIT_OPERATOR_LATER("/prolongation/index", ""),
        VISIT_OPERATOR_AND_ASXM("/prolongation/index", ""),
        WAIT_FOR_OPERATOR("/prolongation/index", ""),
        WAIT_FOR_CERTIFICATES("/prolongation/index", ""),
        /** The new certificates are later than promised (rule R74). */
        LATE("/prolongation/index", ""),
        VISIT_ASXM("/prolongation/index", "");

        private final String page;
        private final String part;

        Kind(String page, String part) {
            this.page = page;
            this.part = part;
        }

        /** Outcome of the page that leads on. */
        String page() {
            return page;
        }

        /** Where on that page; empty for its beginning. */
        String part() {
            return part;
        }
    }

    /**
     * What else is known about a number.
     *
     * @param unsigned a visit at the desk
     * @param receipts signed applications for further certificates, the latest first
     */
    record Beside(Timeline timeline, Optional<OwnVisits.Unsigned> unsigned, List<ReceiptView> receipts) {

        Beside {
            receipts = List.copyOf(receipts);
        }

        /** The application that is the latest about this type. */
        private Optional<ReceiptView> latest(AsanImzaType type) {
            return receipts.stream().filter(view -> view.type() == type).findFirst();
        }
    }

    private NextStep(Kind kind) {
        this(kind, Optional.empty(), Optional.empty());
    }

    private NextStep(Kind kind, Optional<LocalDate> from, Optional<LocalDate> until) {
        this(kind, from, until, Optional.empty());
    }

    private NextStep(Kind kind, ReceiptView application) {
        this(kind, Optional.empty(), Optional.empty(), Optional.of(application.number()));
    }

    /** @param beside what is known about the same number */
    static NextStep of(OwnNumber number, Beside beside, Instant now) {
        Timeline timeline = beside.timeline();
        return ended(number)
                .or(() -> held(number))
                .or(() -> suspended(number, now))
                .or(() -> prolongation(timeline))
                .or(() -> beside.unsigned().map(NextStep::notification))
                .or(() -> waiting(number.certificates()))
                .or(() -> reviewed(beside.receipts()))
                .or(() -> further(number, beside))
                .or(() -> partlyHeld(number.certificates()))
                .or(() -> rejected(number, beside.receipts(), now))
                .or(() -> applied(timeline))
                .orElseGet(() -> new NextStep(
                        Kind.NOTHING, timeline.quietBefore(), timeline.window().map(Timeline.Window::closes)));
    }

    /** Nothing on the number can become usable again: by the service, or by how the last certificate ended. */
    private static Optional<NextStep> ended(OwnNumber number) {
        Optional<Kind> service = number.service().map(SubscriptionView::state).map(state -> switch (state) {
            case BLOCKED -> Kind.NEW_SIM;
            case CANCELLED -> Kind.NEW_SERVICE;
            case WAITING_CERT -> Kind.NEW_CERTIFICATES;
            case ACTIVE, SUSPENDED -> null;
        });
        boolean allEnded = number.certificates().stream()
                .map(HeldCertificate::status)
                .allMatch(status -> status == CertificateStatus.REVOKED || status == CertificateStatus.SUPERSEDED);
        return service.or(() -> allEnded ? Optional.of(after(number.certificates())) : Optional.empty())
                .map(NextStep::new);
    }

    private static Kind after(List<HeldCertificate> latestFirst) {
        Optional<StateReason> reason =
                latestFirst.stream().flatMap(held -> held.reason().stream()).findFirst();
        return reason.map(why -> switch (why) {
                    case PUK_BLOCKED -> Kind.NEW_SIM;
                    case SERVICE_CANCELLED -> Kind.NEW_SERVICE;
                    case PHONE_LOST -> Kind.REPLACE_LOST;
                    case SIM_REPLACED, HOLDER_REQUEST -> Kind.NEW_CERTIFICATES;
                    case DATA_WRONG, MISUSE, HOLDER_DEAD -> Kind.ASK;
                })
                .orElse(Kind.NEW_CERTIFICATES);
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
        return Optional.of(new NextStep(lost ? Kind.LOST : Kind.ASK));
    }

    /** The others can be used. */
    private static Optional<NextStep> partlyHeld(List<HeldCertificate> certificates) {
        return certificates.stream()
                .filter(held -> held.status() == CertificateStatus.SUSPENDED)
                .findFirst()
                .map(held -> new NextStep(Kind.ASK_ONE));
    }

    private static Optional<NextStep> reviewed(List<ReceiptView> receipts) {
        return receipts.stream()
                .filter(view -> view.state().open())
                .findFirst()
                .map(view -> new NextStep(Kind.WAIT_FOR_REVIEW, view));
    }

    /** Of late, and no certificate of the type came another way. */
    private static Optional<NextStep> rejected(OwnNumber number, List<ReceiptView> receipts, Instant now) {
        return receipts.stream()
                .findFirst()
                .filter(view -> view.state() == ReceiptState.REJECTED)
                .filter(view -> view.since().isAfter(now.minus(REJECTION_TOLD)))
                .filter(view -> number.certificates().stream().noneMatch(held -> held.type() == view.type()))
                .map(view -> new NextStep(Kind.READ_REJECTION, view));
    }

    /** Nothing is to be done yet, and it is known what will be. */
    private static Optional<NextStep> applied(Timeline timeline) {
        return timeline.steps().stream()
                .filter(step -> timeline.underWay() && step.standing() == Timeline.Standing.LATER)
                .findFirst()
                .flatMap(step -> switch (step.kind()) {
                    case SEND_WORD -> Optional.of(new NextStep(Kind.SEND_WORD_LATER, step.from(), step.until()));
                    case VISIT_OPERATOR ->
                        Optional.of(new NextStep(Kind.VISIT_OPERATOR_LATER, step.from(), step.until()));
                    case APPLY, SERVICE_RENEWED, NEW_CERTIFICATES, VISIT_ASXM -> Optional.empty();
                });
    }

    /** Nobody can sign an application until it is paid (rule R67). */
    private static Optional<NextStep> suspended(OwnNumber number, Instant now) {
        return number.service()
                .filter(service -> service.state() == SubscriptionState.SUSPENDED && !service.expired(now))
                .map(service -> number.fee()
                        .filter(fee -> fee.standing() == FeeStanding.UNPAID || fee.standing() == FeeStanding.ASKED)
                        .map(fee -> Kind.PAY)
                        .orElse(Kind.ASK_OPERATOR))
                .map(NextStep::new);
    }

    private static Optional<NextStep> prolongation(Timeline timeline) {
        return timeline.now().map(step -> new NextStep(kind(step, timeline.late()), step.from(), step.until()));
    }

    private static Kind kind(Timeline.Step step, boolean late) {
        boolean kept = step.until().isPresent();
        return switch (step.kind()) {
            case APPLY -> Kind.APPLY;
            case SEND_WORD -> kept ? Kind.SEND_WORD : Kind.SEND_WORD_AND_VISIT;
            case VISIT_OPERATOR -> kept ? Kind.VISIT_OPERATOR : Kind.VISIT_OPERATOR_AND_ASXM;
            case SERVICE_RENEWED -> Kind.WAIT_FOR_OPERATOR;
            case NEW_CERTIFICATES -> late ? Kind.LATE : Kind.WAIT_FOR_CERTIFICATES;
            case VISIT_ASXM -> Kind.VISIT_ASXM;
        };
    }

    private static NextStep notification(OwnVisits.Unsigned visit) {
        LocalDate since = BakuTime.date(visit.since());
        return new NextStep(Kind.SIGN_NOTIFICATION, Optional.of(since), Optional.empty(), Optional.of(visit.number()));
    }

    private static Optional<NextStep> waiting(List<HeldCertificate> certificates) {
        return certificates.stream()
                .filter(held -> held.status() == CertificateStatus.ISSUED
                        || held.unusable().filter(Unusable.SERVICE_TYPE::equals).isPresent())
                .findFirst()
                .map(held -> new NextStep(Kind.CHANGE_TYPE));
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
                        .map(view -> new NextStep(Kind.APPLY_AGAIN, view))
                        .orElseGet(() -> new NextStep(Kind.GET_FURTHER)));
    }
}
