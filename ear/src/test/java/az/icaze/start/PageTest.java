package az.icaze.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final URI ADDRESS = URI.create("http://localhost:8081/sign-in.xhtml?next=/staff/index.xhtml");

    private final Page page = new Page(ADDRESS, """
            <title>Sign in – Icaze</title><script nonce="Y2Vh">init('Y2Vh');</script>
            <form id="leave" method="post" action="/sign-in.xhtml"><input type="hidden" name="leave" value="leave"/></form>
            <form id="signin" method="post" action="/sign-in.xhtml">
              <input type="hidden" name="signin" value="signin"/>
              <input type="hidden" name="signin:j_idt95" value="/staff/index.xhtml"/>
              <input id="signin:phone" name="signin:phone" type="text"/>
              <select id="signin:role" name="signin:role">
                <option value="" selected="selected">Choose</option><option value="AUDITOR">Auditor</option></select>
              <button name="signin:go" type="submit">Go</button><button name="signin:other" type="submit">Other</button>
              <input type="hidden" name="jakarta.faces.ViewState" value="-15:41+="/>
            </form>""");

    @Test
    void a_form_is_sent_with_its_hidden_fields_what_was_typed_and_the_one_button_pressed() {
        Page.Filled filled = page.filled("signin", Map.of("signin:phone", "+994502147717"), "signin:go");

        assertThat(filled.action()).isEqualTo(URI.create("http://localhost:8081/sign-in.xhtml"));
        assertThat(filled.fields())
                .isEqualTo(Map.of(
                        "signin", "signin",
                        "signin:j_idt95", "/staff/index.xhtml",
                        "signin:phone", "+994502147717",
                        "signin:role", "",
                        "signin:go", "",
                        "jakarta.faces.ViewState", "-15:41+=",
                        "primefaces.nonce", "Y2Vh"));
    }

    @Test
    void nothing_is_typed_into_a_field_that_is_not_there() {
        assertThatThrownBy(() -> page.filled("signin", Map.of("signin:pin", "1462"), "signin:go"))
                .isInstanceOf(CannotStart.class)
                .hasMessage(ADDRESS + " has no field signin:pin.");
    }

    @Test
    void a_missing_form_is_reported_with_the_title_of_the_page() {
        assertThatThrownBy(() -> page.filled("ask", Map.of(), "ask:go"))
                .isInstanceOf(CannotStart.class)
                .hasMessage(ADDRESS + " has no form ask: Sign in – Icaze");
    }

    @Test
    void what_the_page_says_went_wrong_comes_before_its_title() {
        Page refused = new Page(
                ADDRESS, "<title>Error</title><div class='error-summary'><ul><li>Too many attempts.</li></ul></div>");

        assertThat(refused.otherwise()).isEqualTo(": Too many attempts.");
    }

    @Test
    void a_choice_is_read_in_the_words_of_the_list() {
        assertThat(page.choice("signin:role", "AUDITOR")).contains("Auditor");
        assertThat(page.choice("signin:role", "POLICE")).isEmpty();
    }

    @Test
    void letters_and_signs_survive_the_way_to_the_server() {
        assertThat(Browser.encoded(Map.of("signin:phone", "+994 ə&="))).isEqualTo("signin%3Aphone=%2B994+%C9%99%26%3D");
    }
}
