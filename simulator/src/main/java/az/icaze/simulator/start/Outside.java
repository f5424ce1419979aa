package az.icaze.simulator.start;

import az.icaze.simulator.broker.Account;
import az.icaze.simulator.broker.Broker;
import az.icaze.simulator.broker.Consumer;
import az.icaze.simulator.broker.Relay;
import az.icaze.simulator.broker.Stop;
import az.icaze.simulator.command.Commands;
import az.icaze.simulator.database.Database;
import az.icaze.simulator.phone.PromptReceiver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The operators' side of the queues, and the clock that follows the portal's. */
@ApplicationScoped
class Outside {

    @Inject
    Broker broker;

    @Inject
    Database database;

    @Inject
    PromptReceiver prompts;

    @Inject
    Commands commands;

    @Inject
    Upkeep upkeep;

    @Inject
    Stop stop;

    /** What has to run, each on a thread of its own, until the end. */
    List<Runnable> work() {
        return List.of(
                new Consumer(broker, Account.OPERATOR, "operator.prompts", prompts::take, () -> true, stop),
                new Consumer(broker, Account.OPERATOR, "operator.commands", commands::take, () -> true, stop),
                new Relay(broker, database, Account.OPERATOR, stop),
                upkeep);
    }
}
