package az.icaze.batch;

import az.icaze.night.ChunkResult;
import az.icaze.night.DueItems;
import java.time.LocalDate;
import java.util.List;

/** What is due in a job, and the doing of it; the bean is {@code @Named} as the job. */
public interface NightWork {

    /**
     * Before anything is looked for, outside transactions: takes in what lies about outside the database. Nothing, for most.
     *
     * @param day Baku date the run works for
     */
    default void prepare(LocalDate day) {}

    /** What the job reads. */
    DueItems due();

    /**
     * What it writes: does these, in the chunk's transaction.
     *
     * @param day Baku date the run works for
     * @param items as {@link #due} named them, in their order
     */
    ChunkResult work(LocalDate day, List<String> items);
}
