package az.icaze;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Calls that come in the same moment, as many as a busy house sees; the rest of them follow at their heels. */
public final class AtOnce {

    private static final int THREADS = 16;

    private AtOnce() {}

    /** The answers in the order of the calls; what one of them throws is thrown. */
    public static <T> List<T> all(List<Callable<T>> calls) throws Exception {
        int together = Math.min(THREADS, calls.size());
        CyclicBarrier start = new CyclicBarrier(together);
        ExecutorService threads = Executors.newFixedThreadPool(together);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> call : calls) {
                boolean waits = running.size() < together;
                running.add(threads.submit(() -> {
                    if (waits) {
                        start.await();
                    }
                    return call.call();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : running) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    /** As {@link #all}, the same call so many times. */
    public static <T> List<T> times(int calls, Callable<T> call) throws Exception {
        return all(Collections.nCopies(calls, call));
    }

    /** How many come through; what any of the others throws but this refusal is thrown. */
    public static long through(List<? extends Runnable> calls, Class<? extends Refusal> refusal) throws Exception {
        List<Callable<Boolean>> asking = new ArrayList<>();
        for (Runnable call : calls) {
            asking.add(() -> {
                try {
                    call.run();
                    return true;
                } catch (Refusal refused) {
                    if (refusal.isInstance(refused)) {
                        return false;
                    }
                    throw refused;
                }
            });
        }
        return all(asking).stream().filter(through -> through).count();
    }

    /** As {@link #through(List, Class)}, the same call so many times. */
    public static long through(int calls, Runnable call, Class<? extends Refusal> refusal) throws Exception {
        return through(Collections.nCopies(calls, call), refusal);
    }
}
