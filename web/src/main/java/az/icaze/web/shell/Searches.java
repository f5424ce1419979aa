package az.icaze.web.shell;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What this session has searched for in lists, by the keys that stand in addresses instead of it. So going
 * back, opening again and a second tab find the search that belongs to them; another session finds nothing.
 */
@SessionScoped
public class Searches implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More than anybody goes back, though one page of the night keeps a hundred. */
    private static final int KEPT = 200;

    private final Map<String, String> texts = new LinkedHashMap<>();

    /** The key of a text; empty for an empty one. */
    public synchronized String keep(String text) {
        String searched = text == null ? "" : text.strip();
        if (searched.isEmpty()) {
            return "";
        }
        String key = texts.entrySet().stream()
                .filter(known -> known.getValue().equals(searched))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> UUID.randomUUID().toString().substring(0, 8));
        texts.remove(key);
        texts.put(key, searched);
        texts.keySet()
                .removeAll(texts.keySet().stream()
                        .limit(Math.max(0, texts.size() - KEPT))
                        .toList());
        return key;
    }

    /** The text under a key; empty when this session knows none. */
    public synchronized String text(String key) {
        return texts.getOrDefault(key, "");
    }
}
