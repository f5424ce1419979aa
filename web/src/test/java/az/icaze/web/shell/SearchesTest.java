package az.icaze.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchesTest {

    private final Searches searches = new Searches();

    @Test
    void gives_back_each_search_by_its_own_key() {
        String first = searches.keep("quliyeva");
        String second = searches.keep(" 6NQ9C3V ");

        assertThat(searches.text(first)).isEqualTo("quliyeva");
        assertThat(searches.text(second)).isEqualTo("6NQ9C3V");
        assertThat(searches.keep("quliyeva")).isEqualTo(first);
    }

    @Test
    void keeps_no_key_for_nothing() {
        assertThat(searches.keep(null)).isEmpty();
        assertThat(searches.keep("  ")).isEmpty();
        assertThat(searches.text("")).isEmpty();
    }

    @Test
    void another_session_learns_nothing_from_a_key() {
        String key = searches.keep("quliyeva");
        Searches other = new Searches();

        assertThat(other.text(key)).isEmpty();
        assertThat(other.keep("quliyeva")).isNotEqualTo(key);
    }

    @Test
    void forgets_the_oldest_beyond_what_anybody_goes_back() {
        String oldest = searches.keep("oldest");
        String used = searches.keep("used");
        for (int each = 0; each < 199; each++) {
            searches.keep("search " + each);
            searches.keep("used");
        }

        assertThat(searches.text(oldest)).isEmpty();
        assertThat(searches.text(used)).isEqualTo("used");
    }
}
