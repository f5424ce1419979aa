package az.icaze.smpp;

import az.icaze.outbox.WaitingText;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Carries what waits to one operator's message centre, as many at once as the window is wide, in order for each telephone. */
final class Outgoing {

    private static final int BATCH = 200;

    private final SmppSettings settings;
    private final House house;
    private final ExecutorService hands;
    private final Link.Turn turn;
    private final Pace pace;

    Outgoing(SmppSettings settings, House house, ExecutorService hands, Link.Turn turn) {
        this.settings = settings;
        this.house = house;
        this.hands = hands;
        this.turn = turn;
        this.pace = new Pace(settings.perSecond(), System.nanoTime());
    }

    /**
     * Carries a batch.
     *
     * @return whether there was something; more may wait
     * @throws IllegalStateException when the database did not note what was done; it will be done again
     */
    boolean batch(Bind bind) throws InterruptedException {
        List<WaitingText> due = house.texts().due(settings.operator().name(), BATCH);
        Carriage carriage = new Carriage(settings, house, bind, turn, pace, byTelephone(due));
        Callable<Void> worker = carriage::carry;
        int workers = Math.min(settings.window(), due.size());
        for (Future<Void> done : hands.invokeAll(Collections.nCopies(workers, worker))) {
            result(done);
        }
        if (!due.isEmpty() && !carriage.stopped()) {
            pace.faster();
        }
        return !due.isEmpty();
    }

    private static Collection<Deque<WaitingText>> byTelephone(List<WaitingText> due) {
        Map<String, Deque<WaitingText>> chains = new LinkedHashMap<>();
        due.forEach(text -> chains.computeIfAbsent(text.orderKey(), key -> new ArrayDeque<>())
                .add(text));
        return chains.values();
    }

    private static void result(Future<Void> done) throws InterruptedException {
        try {
            done.get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException("A text could not be carried", fault.getCause());
        }
    }
}
