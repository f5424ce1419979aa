package az.icaze.subscription;

import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Actor;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Machine;
import az.icaze.identity.Phone;
import az.icaze.operator.Operator;
import az.icaze.operator.OperatorCommands;
import az.icaze.operator.OperatorCommands.Charge;
import az.icaze.sms.TextMessages;
import az.icaze.sms.TextTemplate;
import az.icaze.sms.Urgency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The months of the fee: planned, asked for, paid or not (rules R90–R94). Whoever calls holds the number, so there is
 * one hand at a ledger at a time; a month is a row with a unique key, and its command bears that key.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FeeLedger {

    @PersistenceContext
    EntityManager em;

    @Inject
    SubscriptionRegister register;

    @Inject
    Tariffs tariffs;

    @Inject
    OperatorCommands commands;

    @Inject
    TextMessages texts;

    @Inject
    SuspensionBreaker breaker;

    @Inject
    Audit audit;

    /** Plans the next month of a service that changed, or lets go of one that is not wanted any more. */
    void follow(Phone phone) {
        register.find(phone).ifPresent(service -> {
            for (FeePeriod month : open(phone)) {
                if (!bears(service, month)) {
                    letGo(month, service);
                }
            }
            if (bearsFee(service)) {
                plan(service);
            }
        });
    }

    /** What an operator may have taken by now stays asked for: the answer still counts, and decides nothing else. */
    private void letGo(FeePeriod month, Subscription service) {
        if (!month.is(FeeState.ASKED) && !month.unanswered()) {
            lapse(month, service);
        } else if (month.serviceSuspended()) {
            if (month.of(service.view())) {
                settle(month, service, Machine.SYSTEM);
            }
            month.awaitAnswer();
            record(month, "awaited", Machine.SYSTEM);
        }
    }

    private void lapse(FeePeriod month, Subscription service) {
        if (month.is(FeeState.LAPSED)) {
            return;
        }
        boolean stood = month.lapse();
        record(month, "lapsed", Machine.SYSTEM);
        if (stood && month.of(service.view())) {
            settle(month, service, Machine.SYSTEM);
        }
    }

    private void plan(Subscription service) {
        SubscriptionView view = service.view();
        Optional<FeePeriod> paid = lastPaid(view);
        LocalDate anchor = paid.map(FeePeriod::anchor).orElse(service.activatedOn());
        LocalDate before = paid.map(FeePeriod::from).orElse(service.activatedOn());
        LocalDate dayBeforeType = service.typeSince().minusDays(1);
        LocalDate from = FeeCalendar.next(anchor, before.isAfter(dayBeforeType) ? before : dayBeforeType);
        Optional<FeePeriod> open = open(view);
        if (from.isBefore(view.validUntil())) {
            open.ifPresentOrElse(month -> month.planAgain(anchor, from), () -> {
                // The month just paid must be so in the database before there may be another open one.
                em.flush();
                em.persist(new FeePeriod(view, anchor, from));
            });
        }
    }

    /**
     * The month that is due on this day or was not to be had before it, if there is one, is asked for.
     *
     * @return the reference it was asked for with, or its first day where it costs nothing; empty when nothing is due
     */
    Optional<String> collect(Subscription service, LocalDate day) {
        return open(service.view())
                .filter(month -> month.is(FeeState.PLANNED) || (month.is(FeeState.UNPAID) && !month.triedOn(day)))
                .flatMap(month -> collect(service, month, day));
    }

    private Optional<String> collect(Subscription service, FeePeriod month, LocalDate day) {
        if (!service.pays(month.serviceSuspended(), day)) {
            return Optional.empty();
        }
        if (month.unanswered()) {
            return Optional.of(askAgain(month, day));
        }
        month.moveTo(day, service.usableSince());
        return month.from().isAfter(day) ? Optional.empty() : Optional.of(ask(service, month, day));
    }

    private String ask(Subscription service, FeePeriod month, LocalDate day) {
        SubscriptionView view = service.view();
        BigDecimal fee = tariffs.on(month.from(), view.operator(), view.type()).monthlyFee();
        if (fee.signum() == 0) {
            LocalDate free = month.from();
            settle(month, service, Machine.SYSTEM);
            month.plan(month.anchor(), FeeCalendar.next(month.anchor(), day));
            return free.toString();
        }
        String reference = month.ask(view.operator(), fee, day);
        commands.charge(view.operator(), view.phone(), reference, fee, description(month.from()));
        record(month, "asked", Machine.SYSTEM);
        return reference;
    }

    private String askAgain(FeePeriod month, LocalDate day) {
        month.repeat(day);
        Charge charge = new Charge(
                month.operator(), month.phone(), month.reference(), month.amount(), description(month.from()));
        commands.chargeAgain(List.of(charge), day);
        record(month, "asked-again", Machine.SYSTEM);
        return month.reference();
    }

    /** What the person reads beside the amount. */
    static String description(LocalDate from) {
        return "Asan Imza " + from;
    }

    /** More money came in. */
    void balanceIncreased(Subscription service, LocalDate day) {
        open(service.view()).ifPresent(month -> {
            month.askAgain();
            if (month.is(FeeState.UNPAID)) {
                collect(service, month, day);
            }
        });
    }

    /** Who is to pay what this operator was asked to collect under this reference. */
    Optional<Phone> payer(Operator operator, String reference) {
        return em.createQuery(
                        "select f.phone from FeePeriod f where f.reference = :reference and f.operator = :operator",
                        Phone.class)
                .setParameter("reference", reference)
                .setParameter("operator", operator)
                .getResultStream()
                .findFirst();
    }

    /** The month that this command was to collect, as long as it is not answered, however late that is. */
    Optional<FeePeriod> asked(String reference) {
        return em.createQuery(
                        "select f from FeePeriod f where f.reference = :reference"
                                + " and (f.state = ASKED or f.state = UNPAID and f.answeredAt is null)",
                        FeePeriod.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** The month that this command was to collect, as long as it is not paid. */
    Optional<FeePeriod> notPaid(String reference) {
        return em.createQuery(
                        "select f from FeePeriod f where f.reference = :reference and f.state in (ASKED, UNPAID)",
                        FeePeriod.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** It was taken: the next one is planned, and what was suspended for it goes on (rule R93). */
    void paid(FeePeriod month, Subscription service, Instant at, Actor actor) {
        month.paid(at);
        record(month, "paid", actor);
        if (month.of(service.view())) {
            settle(month, service, actor);
        }
        if (!bears(service, month)) {
            return;
        }
        if (month.serviceSuspended()) {
            tell(
                    month,
                    TextTemplate.FEE_RESTORED,
                    Map.of("price", TextTemplate.money(month.amount()), "until", TextTemplate.date(month.paidUntil())));
        }
        plan(service);
    }

    private void tell(FeePeriod month, TextTemplate template, Map<String, String> arguments) {
        texts.send(month.phone(), template, arguments, Urgency.NOTICE, month.reference() + ":" + month.state());
    }

    /** It was not: the service is suspended at once (rule R92), or by night when there are too many. */
    void refused(FeePeriod month, Subscription service, LocalDate day, Instant at, Actor actor) {
        boolean again = month.again();
        month.unpaid(at);
        record(month, "unpaid", actor);
        if (!bears(service, month)) {
            lapse(month, service);
            return;
        }
        if (!month.serviceSuspended() && breaker.lets(month.phone(), day)) {
            suspend(month, actor);
        }
        if (again) {
            collect(service, month, day);
        }
    }

    private void suspend(FeePeriod month, Actor actor) {
        month.suspendService();
        register.owes(month.phone(), actor);
        commands.suspend(month.operator(), month.phone(), month.reference() + ":suspend");
        tell(month, TextTemplate.FEE_UNPAID, Map.of("price", TextTemplate.money(month.amount())));
    }

    private void settle(FeePeriod month, Subscription service, Actor actor) {
        if (month.serviceSuspended()) {
            register.owesNothing(month.phone(), actor);
            commands.restore(service.view().operator(), month.phone(), month.reference() + ":restore");
        }
    }

    /** The one month of its present term that is not paid. */
    Optional<FeePeriod> open(SubscriptionView service) {
        return open(service.phone()).stream().filter(month -> month.of(service)).findFirst();
    }

    private List<FeePeriod> open(Phone phone) {
        return em.createQuery("select f from FeePeriod f where f.phone = :phone and f.state <> PAID", FeePeriod.class)
                .setParameter("phone", phone)
                .getResultList();
    }

    /** The month last paid of its present term. */
    Optional<FeePeriod> lastPaid(SubscriptionView service) {
        return em.createQuery(
                        "select f from FeePeriod f where f.phone = :phone and f.activatedAt = :term and f.state = PAID"
                                + " order by f.periodFrom desc",
                        FeePeriod.class)
                .setParameter("phone", service.phone())
                .setParameter("term", service.activatedAt())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static boolean bears(Subscription service, FeePeriod month) {
        return bearsFee(service) && month.of(service.view());
    }

    private static boolean bearsFee(Subscription service) {
        SubscriptionView view = service.view();
        return view.type() == AsanImzaType.BUSINESS && view.state() != SubscriptionState.CANCELLED;
    }

    private void record(FeePeriod month, String action, Actor actor) {
        audit.record(
                actor,
                new AuditSubject("subscription-fee", month.phone().value()),
                action,
                null,
                month.state().name(),
                Map.of("from", month.from().toString(), "reference", String.valueOf(month.reference())));
    }
}
