package az.icaze.web.certificate;

import az.icaze.certificate.CertificateStatus;
import az.icaze.certificate.RegisterFilter;
import az.icaze.certificate.RegisterFilter.Sought;
import az.icaze.identity.AsanImzaType;
import az.icaze.web.shell.Paths;
import az.icaze.web.shell.Searches;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the address of the register's list says. Whom somebody looked for has only a key there, which this session alone
 * knows ({@link Searches}): no FIN, number or name stands in an address. An address may say anything; what the list does
 * not know is empty.
 *
 * @param list {@code true} once somebody has asked for a list; until then there is none
 * @param search key of what was sought
 * @param days within which it expires
 * @param after key of the place where the page before ended
 */
record RegisterAddress(String list, String search, String type, String status, String days, String after) {

    static final List<String> TYPES = names(AsanImzaType.values());
    static final List<String> STATUSES = names(CertificateStatus.values());

    RegisterAddress {
        list = "true".equals(list) ? list : "";
        search = key(search);
        type = TYPES.contains(said(type)) ? type : "";
        status = STATUSES.contains(said(status)) ? status : "";
        days = said(days).matches("[1-9][0-9]{0,2}|[12][0-9]{3}|3[0-5][0-9]{2}|36[0-5][0-9]|3660") ? days : "";
        after = key(after);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static String said(String parameter) {
        return parameter == null ? "" : parameter;
    }

    private static String key(String parameter) {
        return said(parameter).matches("[0-9a-f]{8}") ? parameter : "";
    }

    boolean asksForAList() {
        return !list.isEmpty();
    }

    /** Empty when it names a search that this session does not know: anything else would show more than was sought. */
    Optional<RegisterFilter> filter(Searches searches) {
        Optional<Sought> sought = Optional.of(searches.text(search))
                .filter(text -> !text.isEmpty() && text.chars().noneMatch(Character::isISOControl))
                .map(Sought::new);
        if (sought.isEmpty() && !search.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RegisterFilter(
                sought,
                Optional.of(type).filter(said -> !said.isEmpty()).map(AsanImzaType::valueOf),
                Optional.of(status).filter(said -> !said.isEmpty()).map(CertificateStatus::valueOf),
                days.isEmpty() ? 0 : Integer.parseInt(days)));
    }

    /** The list under these filters, from its beginning. */
    static RegisterAddress filtered(String search, String type, String status, String days) {
        return new RegisterAddress("true", search, type, status, days, "");
    }

    RegisterAddress after(String key) {
        return new RegisterAddress(list, search, type, status, days, key);
    }

    /** {@code list=true&status=ACTIVE}; empty before anybody has asked for anything. */
    String query() {
        return Paths.query(
                Map.of("list", list, "search", search, "type", type, "status", status, "days", days, "after", after));
    }
}
