package az.icaze.operator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * Who leaves when: the messages of one session one after the other, in the order in which they took their places, each
 * when the one before has left or was given up; those of different sessions side by side.
 */
final class PromptOrder {

    private static final class Place {

        private final PromptMessage message;
        private boolean decided;
        private Runnable leaving;
        private boolean left;

        Place(PromptMessage message) {
            this.message = message;
        }
    }

    private final Executor executor;

    /** Guarded by itself, as what is in it. */
    private final Map<UUID, Deque<Place>> lines = new HashMap<>();

    /** @param executor on which messages leave */
    PromptOrder(Executor executor) {
        this.executor = executor;
    }

    /** Takes a place behind all of its session. */
    void take(PromptMessage message) {
        synchronized (lines) {
            lines.computeIfAbsent(message.session(), session -> new ArrayDeque<>())
                    .add(new Place(message));
        }
    }

    /** What took a place may leave, as soon as it is its turn. */
    void leave(PromptMessage message, Runnable leaving) {
        synchronized (lines) {
            decide(message).leaving = leaving;
            next(message.session());
        }
    }

    /** What took a place never leaves. */
    void giveUp(PromptMessage message) {
        synchronized (lines) {
            decide(message).left = true;
            next(message.session());
        }
    }

    /** Of two that say the same it does not matter which leaves. */
    private Place decide(PromptMessage message) {
        Place place = lines.get(message.session()).stream()
                .filter(each -> each.message.equals(message) && !each.decided)
                .findFirst()
                .orElseThrow();
        place.decided = true;
        return place;
    }

    private void next(UUID session) {
        Deque<Place> line = lines.get(session);
        while (!line.isEmpty() && line.peek().left) {
            line.remove();
        }
        if (line.isEmpty()) {
            lines.remove(session);
        } else if (line.peek().leaving != null) {
            Place first = line.peek();
            Runnable leaving = first.leaving;
            first.leaving = null;
            try {
                executor.execute(() -> leave(first, leaving));
            } catch (RejectedExecutionException full) {
                // The server is stopping or has no thread to spare: it does not leave, and holds up nobody.
                first.left = true;
                throw full;
            }
        }
    }

    private void leave(Place place, Runnable leaving) {
        try {
            leaving.run();
        } finally {
            synchronized (lines) {
                place.left = true;
                next(place.message.session());
            }
        }
    }
}
