package az.icaze.batch;

import az.icaze.night.DueItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The jobs' works, by the jobs' names. */
@ApplicationScoped
class Works {

    @Inject
    @Any
    Instance<NightWork> works;

    /** What is due in a job; rooms answer within a transaction only. */
    @Transactional
    DueItems due(String job) {
        return of(job).due();
    }

    NightWork of(String job) {
        return works.select(NamedLiteral.of(job)).get();
    }
}
