package az.icaze.start;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Looks again and again, a short time apart, until there is something to see. */
final class Wait {

    private static final Executor A_MOMENT_LATER = CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS);

    private Wait() {}

    /**
     * What a look has found.
     *
     * @param look finds something, or nothing yet
     * @param patience for how long to look again
     * @param otherwise what to say when nothing was found by then
     * @throws CannotStart saying that
     */
    static <T> T until(Supplier<Optional<T>> look, Duration patience, Supplier<String> otherwise) {
        long deadline = System.nanoTime() + patience.toNanos();
        Optional<T> found = look.get();
        while (found.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new CannotStart(otherwise.get());
            }
            found = later(look);
        }
        return found.get();
    }

    private static <T> Optional<T> later(Supplier<Optional<T>> look) {
        try {
            return CompletableFuture.supplyAsync(look, A_MOMENT_LATER).join();
        } catch (CompletionException wrapped) {
            throw wrapped.getCause() instanceof CannotStart refused ? refused : wrapped;
        }
    }
}
