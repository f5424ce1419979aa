package az.icaze.certificate;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * One page of a list of the register.
 *
 * @param next where the following page begins; empty on the last one
 * @param total how many certificates the filter lets through, on all pages together, counted to {@link #COUNTED}
 */
public record RegisterPage(List<RegisterRow> rows, Optional<Position> next, int total) {

    /** Counting stops here: "10 000" means "that many or more". */
    public static final int COUNTED = 10_000;

    public RegisterPage {
        rows = List.copyOf(rows);
    }

    /**
     * The last certificate of a page, which the next one follows; nothing is skipped or shown twice when others are
     * issued meanwhile.
     *
     * @param key what the list is sorted by, of that certificate
     */
    public record Position(String key, String serial) implements Serializable {

        /** The key may be a name. */
        @Override
        public String toString() {
            return "after " + serial;
        }
    }
}
