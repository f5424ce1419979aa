package az.icaze.web.shell;

import java.util.Optional;

/** What lies under the wrappings of containers. */
public final class Causes {

    private Causes() {}

    /** The first of this type, from the outermost inwards. */
    public static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return Optional.of(type.cast(each));
            }
        }
        return Optional.empty();
    }
}
