package az.icaze.night;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What became of the items of one chunk; each of them is in one of the two. What was done is in the caller's transaction,
 * together with the row of a ledger whose unique key keeps it from being done twice.
 *
 * @param done item → key of its ledger row
 * @param refused item → why not: the end of the text key {@code night.refused.…}, {@code overtaken} when it was not due any
 *     more. A refusal of one never throws its neighbours away
 */
public record ChunkResult(Map<String, String> done, Map<String, String> refused) {

    /** It was due when it was looked for, and is not any more: somebody came first. */
    public static final String OVERTAKEN = "overtaken";

    public ChunkResult {
        done = Map.copyOf(done);
        refused = Map.copyOf(refused);
    }

    /**
     * What was not done was overtaken.
     *
     * @param items all of the chunk
     */
    public static ChunkResult of(List<String> items, Map<String, String> done) {
        return new ChunkResult(
                done,
                items.stream()
                        .filter(item -> !done.containsKey(item))
                        .collect(Collectors.toMap(item -> item, item -> OVERTAKEN, (same, again) -> same)));
    }
}
