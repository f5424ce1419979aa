package az.icaze.web.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.permit.PermitRegister;
import az.icaze.permit.PermitStanding;
import az.icaze.web.shell.OpenedAs;
import az.icaze.web.shell.Searches;
import az.icaze.web.shell.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListPermitsPageTest {

    private final ListPermitsPage page = new ListPermitsPage();

    @BeforeEach
    void a_session() {
        page.register = mock(PermitRegister.class);
        page.opened = mock(OpenedAs.class);
        page.texts = mock(Texts.class);
        page.searches = new Searches();
        when(page.texts.of(any(String.class), any(Object[].class))).thenAnswer(call -> call.getArgument(0));
    }

    private void open(String search, String status, String period) {
        page.setSearch(search);
        page.setStatus(status);
        page.setPeriod(period);
        page.open();
    }

    @Test
    void shows_everything_without_filters() {
        open(null, null, null);

        assertThat(page.filter().text()).isEmpty();
        assertThat(page.filter().standing()).isEmpty();
        assertThat(page.filter().changedWithinDays()).isZero();
        assertThat(page.getChips()).isEmpty();
        assertThat(page.getWho()).isEmpty();
    }

    @Test
    void filters_by_what_the_address_says_and_by_the_search_under_its_key() {
        open(page.searches.keep("quliyeva"), "SENT", "30");

        assertThat(page.filter().text()).isEqualTo("quliyeva");
        assertThat(page.filter().standing()).contains(PermitStanding.SENT);
        assertThat(page.filter().changedWithinDays()).isEqualTo(30);
        assertThat(page.getWho()).isEqualTo("quliyeva");
    }

    @Test
    void leads_to_an_address_without_a_name_or_a_fin() {
        open(null, null, null);
        page.setWho(" 6NQ9C3V ");
        page.setStatus("SENT");

        String outcome = page.apply();

        assertThat(outcome)
                .matches("/permits/index\\?faces-redirect=true&search=[0-9a-f]{8}&status=SENT")
                .doesNotContainIgnoringCase("6NQ9C3V");
        open(outcome.replaceAll(".*search=(.{8}).*", "$1"), "SENT", null);
        assertThat(page.filter().text()).isEqualTo("6NQ9C3V");
    }

    @Test
    void leads_to_the_first_page_in_the_same_order() {
        page.setSort("-person");
        page.setRows("50");
        page.setPage("7");
        open(null, null, null);

        assertThat(page.apply()).isEqualTo("/permits/index?faces-redirect=true&rows=50&sort=-person");
    }

    @Test
    void forgets_a_search_that_is_emptied() {
        open(page.searches.keep("quliyeva"), null, null);
        page.setWho(null);

        assertThat(page.apply()).isEqualTo("/permits/index?faces-redirect=true");
    }

    @Test
    void shows_all_to_a_session_that_does_not_know_the_search() {
        open("0123abcd", null, null);

        assertThat(page.filter().text()).isEmpty();
        assertThat(page.getChips()).isEmpty();
    }

    @Test
    void finds_what_is_over_by_the_word_that_the_list_has_for_it() {
        open(null, "EXPIRED", null);

        assertThat(page.filter().standing()).contains(PermitStanding.EXPIRED);
        assertThat(page.getChips()).hasSize(1);
    }

    @Test
    void takes_one_filter_away_and_leaves_the_others() {
        String search = page.searches.keep("quliyeva");
        open(search, "SENT", "30");

        assertThat(page.getChips())
                .extracting(ListPermitsPage.Chip::search, ListPermitsPage.Chip::status, ListPermitsPage.Chip::period)
                .containsExactly(tuple("", "SENT", "30"), tuple(search, "", "30"), tuple(search, "SENT", ""));
    }

    @Test
    void tells_an_empty_organisation_from_filters_that_match_nothing() {
        assertThat(page.isAny()).isFalse();

        open(null, "SENT", null);
        assertThat(page.isAny()).isTrue();
    }

    @Test
    void says_more_than_where_counting_stopped() {
        when(page.register.count(any(), any())).thenReturn(10_000);

        assertThat(page.getFound()).isEqualTo("permits.found.more");
    }
}
