package az.icaze.batch;

import az.icaze.night.TakenRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What this node is at, by the batch runtime's execution, and what went wrong with it. */
@ApplicationScoped
class OwnRuns {

    @Inject
    @ConfigProperty(name = "icaze.node", defaultValue = "icaze")
    String node;

    private final UUID started = UUID.randomUUID();
    private final Map<Long, TakenRun> byExecution = new ConcurrentHashMap<>();
    private final Map<Long, String> faults = new ConcurrentHashMap<>();

    /** Its name. A node that was started again is another one: the first cannot be at anything any more. */
    String node() {
        return node + ":" + started;
    }

    void begin(long execution, TakenRun run) {
        byExecution.put(execution, run);
        faults.remove(execution);
    }

    TakenRun at(long execution) {
        return Optional.ofNullable(byExecution.get(execution))
                .orElseThrow(() -> new IllegalStateException("No run of the night is at execution " + execution));
    }

    Optional<TakenRun> find(long execution) {
        return Optional.ofNullable(byExecution.get(execution));
    }

    Collection<Map.Entry<Long, TakenRun>> all() {
        return List.copyOf(byExecution.entrySet());
    }

    /** The first fault; the others follow from it. */
    String faultOf(long execution) {
        return faults.getOrDefault(execution, "The server's log says why");
    }

    /** Does a step's work, and keeps the fault for people to read. */
    <T> T noting(long execution, Function<TakenRun, T> work) {
        try {
            return work.apply(at(execution));
        } catch (RuntimeException fault) {
            faults.putIfAbsent(execution, fault.toString());
            throw fault;
        }
    }

    void end(long execution) {
        byExecution.remove(execution);
        faults.remove(execution);
    }
}
