package az.icaze.prolongation;

import az.icaze.identity.Actor;
import az.icaze.identity.Machine;
import az.icaze.identity.Phone;
import az.icaze.sms.TextTemplate;
import az.icaze.subscription.ServiceEnded;
import az.icaze.subscription.ServiceRenewed;
import az.icaze.subscription.Subscriptions;
import az.icaze.time.BakuTime;
import az.icaze.time.BusinessCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a service's renewal or end means for the applications on its number, in the transaction that took the word. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Renewals {

    @Inject
    Applications applications;

    @Inject
    Subscriptions subscriptions;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Terms terms;

    @Inject
    Notices notices;

    /**
     * Applications that are still kept are processed (rules R74, R77). What counts is the day on which the person sent the
     * word, however long the operator took.
     */
    void renewed(@Observes ServiceRenewed news) {
        LocalDate asked =
                BakuTime.date(subscriptions.prolongationAsked(news.phone()).orElse(news.at()));
        List<Prolongation> concerned = applications.on(news.phone()).stream()
                .filter(application -> application.waitsFor(news.expiredOn()))
                .toList();
        List<Prolongation> kept = concerned.stream()
                .filter(application -> application.kept(asked))
                .toList();
        kept.forEach(application -> process(application, Machine.SYSTEM));
        concerned.stream()
                .filter(application -> application.is(ProlongationState.PENDING_SERVICE))
                .forEach(application ->
                        applications.step(application, "expired", Machine.SYSTEM, Map.of(), application::expire));
        if (kept.isEmpty() && asked.isAfter(news.expiredOn())) {
            notices.send(
                    news.phone(),
                    TextTemplate.PROLONGATION_VISIT,
                    Map.of(),
                    news.phone().value() + ":" + news.at());
        }
    }

    /** The service is renewed: from now on the new certificates are due (rule R74). */
    void process(Prolongation application, Actor actor) {
        applications.step(
                application,
                "service-renewed",
                actor,
                Map.of(),
                now -> application.process(calendar.deadline(now, terms.businessDays()), now));
    }

    /** The certificates on it are revoked, so there is nothing to prolong any more (rules R96, R97, R104). */
    void ended(@Observes ServiceEnded end) {
        String why = "prolongation.reason."
                + end.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        applications.on(end.phone()).stream()
                .filter(application -> !application.is(ProlongationState.EXPIRED))
                .forEach(application -> reject(application, why));
    }

    /** @param why key of the text that says so */
    void reject(Prolongation application, String why) {
        applications.step(
                application, "rejected", Machine.SYSTEM, Map.of("reason", why), now -> application.reject(why, now));
        Phone phone = application.phone();
        notices.send(phone, TextTemplate.PROLONGATION_REJECTED, Map.of(), application.number());
    }
}
