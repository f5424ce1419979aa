package az.icaze.web.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.permit.PermitRegister;
import az.icaze.permit.PermitStatus;
import az.icaze.web.shell.Texts;
import az.icaze.web.shell.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListPermitsPageTest {

    private final ListPermitsPage page = new ListPermitsPage();

    @BeforeEach
    void open() {
        page.register = mock(PermitRegister.class);
        page.visitor = mock(Visitor.class);
        page.texts = mock(Texts.class);
        when(page.texts.of(any(String.class), any(Object[].class))).thenAnswer(call -> call.getArgument(0));
    }

    @Test
    void shows_everything_without_filters() {
        assertThat(page.filter().text()).isEmpty();
        assertThat(page.filter().status()).isEmpty();
        assertThat(page.filter().changedWithinDays()).isZero();
        assertThat(page.getChips()).isEmpty();
    }

    @Test
    void filters_by_what_the_address_says() {
        page.setWho("quliyeva");
        page.setStatus("SENT");
        page.setPeriod("30");

        assertThat(page.filter().text()).isEqualTo("quliyeva");
        assertThat(page.filter().status()).contains(PermitStatus.SENT);
        assertThat(page.filter().changedWithinDays()).isEqualTo(30);
    }

    @Test
    void takes_one_filter_away_and_leaves_the_others() {
        page.setWho("quliyeva");
        page.setStatus("SENT");
        page.setPeriod("30");

        assertThat(page.getChips())
                .extracting(ListPermitsPage.Chip::who, ListPermitsPage.Chip::status, ListPermitsPage.Chip::period)
                .containsExactly(tuple("", "SENT", "30"), tuple("quliyeva", "", "30"), tuple("quliyeva", "SENT", ""));
    }

    @Test
    void ignores_an_address_that_somebody_made_up() {
        page.setStatus("<script>");
        page.setPeriod("-1");

        assertThat(page.filter().status()).isEmpty();
        assertThat(page.filter().changedWithinDays()).isZero();
        assertThat(page.getChips()).isEmpty();
    }

    @Test
    void tells_an_empty_organisation_from_filters_that_match_nothing() {
        assertThat(page.isAny()).isFalse();

        page.setStatus("SENT");
        assertThat(page.isAny()).isTrue();
    }

    @Test
    void says_more_than_where_counting_stopped() {
        when(page.register.count(any(), any())).thenReturn(10_000);

        assertThat(page.getFound()).isEqualTo("permits.found.more");
    }
}
