package az.icaze.simulator.start;

import az.icaze.simulator.broker.Stop;
import az.icaze.simulator.database.Schema;
import az.icaze.simulator.demo.Beginning;
import az.icaze.simulator.mia.MiaStation;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Starts and stops the outside world with the deployment. Threads of the container's factory, not of its executor: they
 * wait for messages all day and would take the pool from everybody else.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Start {

    @Inject
    Schema schema;

    @Inject
    Beginning beginning;

    @Inject
    Outside outside;

    @Inject
    MiaStation mia;

    @Inject
    Stop stop;

    @Resource
    ManagedThreadFactory threads;

    /** False where the ministry runs as a process of its own. */
    @Inject
    @ConfigProperty(name = "icaze.simulator.mia.enabled", defaultValue = "true")
    boolean miaHere;

    @PostConstruct
    void start() {
        schema.migrate();
        beginning.begin();
        List<Runnable> work = new ArrayList<>(outside.work());
        if (miaHere) {
            work.addAll(mia.work());
        }
        work.forEach(one -> threads.newThread(one).start());
    }

    @PreDestroy
    void stop() {
        stop.ask();
    }
}
