package az.icaze.enrolment;

import az.icaze.enrolment.FirstReceiptView.Kind;
import az.icaze.enrolment.FirstReceiptView.Standing;
import az.icaze.enrolment.FirstReceiptView.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A first receipt as a clerk sees it, with its seven steps (rules R50–R58). */
record ReceiptSheet(FirstReceipt receipt, ServiceWay way, DeskSteps steps) {

    FirstReceiptView view(Instant since, Instant askable, LocalDate validUntil, RefusalReason reason, String note) {
        Applied applied = receipt.applied();
        return new FirstReceiptView(
                receipt.number(),
                receipt.version(),
                applied.fin(),
                applied.name(),
                applied.phone(),
                receipt.iccid(),
                applied.type(),
                applied.role(),
                applied.organisation(),
                receipt.state(),
                since,
                receipt.is(FirstReceiptState.KEYS) ? Optional.of(askable) : Optional.empty(),
                applied.documents(),
                all(),
                receipt.is(FirstReceiptState.ACTIVATED)
                        ? Optional.of(ReceiptPapers.said(receipt).getString("userId"))
                        : Optional.empty(),
                Optional.ofNullable(validUntil),
                Optional.ofNullable(reason),
                Optional.ofNullable(note).orElse(""));
    }

    private List<Step> all() {
        String operator = way.operator().name();
        return List.of(
                done(Kind.SIM, way.simProvided(), operator),
                done(Kind.SERVICE_APPLICATION, way.filled(), operator),
                done(Kind.SERVICE_SIGNED, way.signed(), operator),
                done(Kind.SERVICE_ACTIVATED, way.activated(), operator),
                desk(Kind.DOCUMENTS, steps.shownAt(), steps.begunBy(), FirstReceiptState.DOCUMENTS),
                desk(Kind.PAPERS, steps.signedAt(), steps.signedBy(), FirstReceiptState.PAPERS),
                desk(Kind.ACTIVATION, steps.notifiedAt(), steps.activatedBy(), FirstReceiptState.ACTIVATED));
    }

    private static Step done(Kind kind, Instant at, String by) {
        return new Step(kind, Standing.DONE, Optional.of(at), Optional.of(by));
    }

    /** @param until the last state in which it is not done yet */
    private Step desk(Kind kind, Instant at, String by, FirstReceiptState until) {
        if (at != null) {
            return done(kind, at, by);
        }
        if (!receipt.state().open()) {
            return new Step(kind, Standing.NEVER, Optional.empty(), Optional.empty());
        }
        FirstReceiptState first = kind == Kind.ACTIVATION ? FirstReceiptState.SIM : until;
        boolean now = receipt.state().compareTo(first) >= 0 && receipt.state().compareTo(until) <= 0;
        return new Step(kind, now ? Standing.NOW : Standing.LATER, Optional.empty(), Optional.empty());
    }
}
