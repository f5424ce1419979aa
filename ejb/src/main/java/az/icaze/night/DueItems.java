package az.icaze.night;

/**
 * What a job has to do on a day: queries, not their results, because a million items stay in the database.
 *
 * @param query SQL, yields {@code item} (text, within the job it names one thing to do) and {@code label} (text, by which
 *     the counts are shown: the operator, the type); may name the parameter {@code :day}, a Baku date. What is done
 *     already is not in it.
 * @param population SQL, yields one number: how many there are of which these are a part; the share of the two decides
 *     whether a person is asked before anything is done. May name {@code :day}
 * @param order SQL, columns of the query, by which items that a chunk finds side by side in the tables come one after the
 *     other: a million looked up in the order of random keys read the disk a million times
 */
public record DueItems(String query, String population, String order) {

    /** In the order of the items themselves. */
    public DueItems(String query, String population) {
        this(query, population, "item");
    }
}
