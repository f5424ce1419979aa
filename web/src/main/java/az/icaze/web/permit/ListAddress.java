package az.icaze.web.permit;

import az.icaze.permit.PermitStanding;
import az.icaze.web.shell.Paths;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the address of the list says: which permits, in which order, which page of them (rule R30). Histories, logs and
 * colleagues keep addresses, so no name and no FIN ever stands in one: what was searched for has a key there, which only
 * this session knows ({@link az.icaze.web.shell.Searches}). An address may say anything; what the list does not know is empty.
 *
 * @param search key of a search
 * @param status as the list calls it, by {@link PermitStanding}
 * @param period days
 * @param sort column, descending with a minus before it
 * @param rows on a page
 * @param page from 1
 */
record ListAddress(String search, String status, String period, String sort, String rows, String page)
        implements Serializable {

    static final List<String> STATUSES =
            Stream.of(PermitStanding.values()).map(Enum::name).toList();
    static final List<String> PERIODS = List.of("7", "30", "365");
    static final List<String> COLUMNS = List.of("person", "firstNight");

    private static final int ROWS = 10;
    private static final List<String> MORE_ROWS = List.of("25", "50");

    ListAddress {
        search = search != null && search.matches("[0-9a-f]{8}") ? search : "";
        status = known(STATUSES, status);
        period = known(PERIODS, period);
        sort = sort != null && COLUMNS.contains(sort.replaceFirst("^-", "")) ? sort : "";
        rows = known(MORE_ROWS, rows);
        page = page != null && page.matches("[1-9][0-9]{0,3}") ? page : "";
    }

    private static String known(List<String> all, String asked) {
        return all.contains(asked == null ? "" : asked) ? asked : "";
    }

    /** The first page under other filters. */
    ListAddress filtered(String searchNow, String statusNow, String periodNow) {
        return new ListAddress(searchNow, statusNow, periodNow, sort, rows, "");
    }

    /** The first page in another order. */
    ListAddress sorted(String sortNow) {
        return new ListAddress(search, status, period, sortNow, rows, "");
    }

    /** @param index of the page, from 0 */
    ListAddress turned(int rowsNow, int index) {
        String number = index == 0 ? "" : String.valueOf(index + 1);
        return new ListAddress(search, status, period, sort, String.valueOf(rowsNow), number);
    }

    Optional<PermitStanding> standing() {
        return status.isEmpty() ? Optional.empty() : Optional.of(PermitStanding.valueOf(status));
    }

    int days() {
        return period.isEmpty() ? 0 : Integer.parseInt(period);
    }

    int size() {
        return rows.isEmpty() ? ROWS : Integer.parseInt(rows);
    }

    /** How many permits stand before this page. */
    int first() {
        return page.isEmpty() ? 0 : (Integer.parseInt(page) - 1) * size();
    }

    /** {@code status=SENT&page=2}; empty for the whole list from its beginning. */
    String query() {
        return Paths.query(
                Map.of("search", search, "status", status, "period", period, "sort", sort, "rows", rows, "page", page));
    }
}
