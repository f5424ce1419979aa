package az.icaze.prolongation;

import az.icaze.identity.Person;
import az.icaze.time.BakuTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** The {@link LastSteps} of single applications, each a transaction of its own, as of now. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Completion {

    @Inject
    LastSteps steps;

    @Inject
    Clock clock;

    void complete(Due due, Person holder) {
        steps.complete(due, holder);
    }

    void postpone(Due due) {
        steps.postpone(due);
    }

    void askLater(Due due) {
        steps.askLater(due);
    }

    /** @param why key of the text that says so */
    void reject(Due due, String why) {
        steps.reject(due, why);
    }

    void expire(Due due) {
        steps.expire(due, BakuTime.date(clock.instant()));
    }

    void alarm(Due due) {
        steps.alarm(due, clock.instant());
    }
}
