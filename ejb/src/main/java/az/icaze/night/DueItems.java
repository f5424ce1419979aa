package az.icaze.night;

/**
 * What a job has to do on a day: queries, not their results, because a million items stay in the database.
 *
 * @param query SQL, yields {@code item} (text, within the job it names one thing to do) and {@code label} (text, by which
 *     the counts are shown: the operator, the type); may name the parameter {@code :day}, a Baku date. What is done
 *     already is not in it.
 * @param population SQL, yields one number: how many there are of which these are a part; the share of the two decides
 *     whether a person is asked before anything is done. May name {@code :day}
 */
public record DueItems(String query, String population) {}
