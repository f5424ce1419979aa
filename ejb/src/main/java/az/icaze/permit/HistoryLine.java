package az.icaze.permit;

import java.time.Instant;
import java.util.List;

/**
 * One step in the life of a permit (rule R29), oldest first.
 *
 * @param key the text of this name: {@code permit.history.<step>}
 * @param who the person, or the machine, by name
 * @param reasonKey text of a note or of the Ministry's reason code, {@code mia.reason.<code>}; empty where none
 * @param arguments for the places of the reason's text
 * @param reason in the Ministry's own words; empty where none
 */
public record HistoryLine(
        Instant at, String key, String who, String reasonKey, List<String> arguments, String reason) {}
