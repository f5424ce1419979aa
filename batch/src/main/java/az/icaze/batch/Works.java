package az.icaze.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.inject.Inject;

/** The jobs' works, by the jobs' names. */
@ApplicationScoped
class Works {

    @Inject
    @Any
    Instance<NightWork> works;

    NightWork of(String job) {
        return works.select(NamedLiteral.of(job)).get();
    }
}
