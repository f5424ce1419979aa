package az.icaze.prolongation;

import az.icaze.Refusal;
import az.icaze.certificate.Certificates;
import az.icaze.certificate.IssuedCertificates;
import az.icaze.document.CertificatePapers;
import az.icaze.document.DocumentSubject;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Machine;
import az.icaze.identity.Person;
import az.icaze.sms.TextTemplate;
import az.icaze.subscription.SubscriptionView;
import az.icaze.subscription.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Single applications on their last way, in the transaction of the caller: one for each of them by day, one for a chunk of
 * them by night. Whoever comes second finds nothing to do, and is told so.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class LastSteps {

    private static final Logger LOG = System.getLogger(LastSteps.class.getName());

    /** A service that cannot carry certificates now is looked at again after this. */
    private static final Duration LATER = Duration.ofMinutes(10);

    /** A question that the register of persons did not answer is asked again after this. */
    private static final Duration ASKED_AGAIN = Duration.ofMinutes(1);

    @Inject
    Applications applications;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Certificates certificates;

    @Inject
    CertificatePapers papers;

    @Inject
    Notices notices;

    @Inject
    Renewals renewals;

    /**
     * Issues the new certificates, keeps the papers and tells the holder: all or nothing (rules R74–R76, R79).
     *
     * @param holder as the register of persons answered just now
     * @throws az.icaze.certificate.ServiceNotActive while the service is suspended
     * @throws az.icaze.certificate.NotProlongable when there is nothing to prolong any more
     */
    boolean complete(Due due, Person holder) {
        if (!applications.takeUp(due.number())) {
            return false; // so that two nodes share the work, and do not follow each other from one to the next
        }
        SubscriptionView service = subscriptions.hold(due.phone()).orElseThrow();
        Prolongation application = applications.locked(due.number());
        if (!application.is(ProlongationState.PROCESSING)) {
            return false;
        }
        Outcome outcome = Outcome.of(application.types(), service.type());
        List<IssuedCertificates> issued =
                certificates.prolong(holder, due.phone(), outcome.prolonged(), Machine.SYSTEM);
        LocalDate until = issued.get(0).validUntil();
        papers.keep(
                new CertificatePapers.Issue(
                        new DocumentSubject(Applications.SUBJECT, application.number()), holder, due.phone(), issued),
                Machine.SYSTEM);
        applications.step(
                application,
                "done",
                Machine.SYSTEM,
                Map.of(
                        "prolonged",
                        outcome.prolonged().toString(),
                        "cancelled",
                        outcome.cancelled().toString()),
                now -> application.complete(outcome, until, now));
        tell(application, outcome, until);
        return true;
    }

    /** What {@link #complete} would refuse with now; empty when it would not. The number is held. */
    Optional<Refusal> against(Due due, Person holder) {
        Optional<SubscriptionView> service = subscriptions.hold(due.phone());
        Set<AsanImzaType> types = applications.locked(due.number()).types();
        return certificates.againstProlonging(
                holder,
                due.phone(),
                service.map(found -> Outcome.of(types, found.type()).prolonged())
                        .orElse(types));
    }

    private void tell(Prolongation application, Outcome outcome, LocalDate until) {
        String types = Notices.words(outcome.prolonged());
        notices.send(
                application.phone(),
                TextTemplate.PROLONGATION_DONE,
                Map.of("types", types, "until", TextTemplate.date(until)),
                application.number());
        if (!outcome.cancelled().isEmpty()) {
            notices.send(
                    application.phone(),
                    TextTemplate.PROLONGATION_PARTLY,
                    Map.of("types", Notices.words(outcome.cancelled())),
                    application.number());
        }
    }

    /** The service is suspended: it may come back before the deadline (rule R93). */
    void postpone(Due due) {
        lookAgainAfter(LATER, due);
    }

    /** The register of persons did not answer about the holder. */
    void askLater(Due due) {
        lookAgainAfter(ASKED_AGAIN, due);
    }

    private void lookAgainAfter(Duration pause, Due due) {
        inState(
                due,
                ProlongationState.PROCESSING,
                application -> application.postpone(applications.now().plus(pause)));
    }

    /** @param why key of the text that says so */
    boolean reject(Due due, String why) {
        return inState(due, ProlongationState.PROCESSING, application -> renewals.reject(application, why));
    }

    /** The month is over on this Baku date (rule R77), unless the operator is still at work on a word that was sent in time. */
    boolean expire(Due due, LocalDate day) {
        Optional<SubscriptionView> service = subscriptions.hold(due.phone());
        Prolongation application = applications.locked(due.number());
        if (!application.is(ProlongationState.PENDING_SERVICE)
                || !application.keptUntil().isBefore(day)
                || subscriptions.prolongationAsked(due.phone()).isPresent()) {
            return false;
        }
        applications.step(application, "expired", Machine.SYSTEM, Map.of(), application::expire);
        notices.lapsed(application.view(), service.map(SubscriptionView::sim));
        return true;
    }

    /** Says once, aloud and in the trail, that the deadline had passed at this instant (rule R74). */
    boolean alarm(Due due, Instant at) {
        subscriptions.hold(due.phone());
        Prolongation application = applications.locked(due.number());
        if (!application.unannouncedAt(at)) {
            return false;
        }
        LOG.log(Level.ERROR, "ALARM: the certificates of application {0} are not there in time", due.number());
        applications.step(application, "deadline-missed", Machine.SYSTEM, Map.of(), application::alarmed);
        return true;
    }

    private boolean inState(Due due, ProlongationState state, Consumer<Prolongation> work) {
        subscriptions.hold(due.phone());
        Prolongation application = applications.locked(due.number());
        if (!application.is(state)) {
            return false;
        }
        work.accept(application);
        return true;
    }
}
