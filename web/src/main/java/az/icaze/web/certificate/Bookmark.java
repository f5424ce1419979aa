package az.icaze.web.certificate;

import az.icaze.certificate.RegisterPage.Position;
import az.icaze.web.shell.Searches;
import java.util.Optional;

/**
 * Where a page of the list begins, and where the one before it did. Kept in the session under a key: the list may be
 * sorted by name, and no name stands in an address.
 *
 * @param before key of the page before; empty for the first one
 */
record Bookmark(Position position, String before) {

    private static final String BETWEEN = "\n";

    String keep(Searches searches) {
        return searches.keep(String.join(BETWEEN, "after", position.key(), position.serial(), before));
    }

    /** Empty when this session knows no page under the key. */
    static Optional<Bookmark> of(String key, Searches searches) {
        String[] parts = searches.text(key).split(BETWEEN, -1);
        boolean known = parts.length >= 3 && parts[0].equals("after");
        return known
                ? Optional.of(new Bookmark(new Position(parts[1], parts[2]), parts.length > 3 ? parts[3] : ""))
                : Optional.empty();
    }
}
