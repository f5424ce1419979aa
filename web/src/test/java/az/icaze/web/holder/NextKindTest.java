package az.icaze.web.holder;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.web.Sources;
import az.icaze.web.enrolment.HowToGetPage;
import az.icaze.web.shell.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where each next step leads, and what is said of it beside. */
class NextKindTest {

    @ParameterizedTest
    @EnumSource(NextKind.class)
    @DisplayName("R50–R57: of the seven steps the one that is meant")
    void leads_to_its_step_of_the_seven(NextKind kind) {
        if (kind.page().equals("/how-to-get")) {
            assertThat(new HowToGetPage().getSteps())
                    .extracting(step -> "step-" + step)
                    .contains(kind.part());
            assertThat(Sources.text(Sources.file("src/main/webapp/how-to-get.xhtml")))
                    .contains("id=\"step-#{step}\"");
        }
    }

    @ParameterizedTest
    @EnumSource(NextKind.class)
    @DisplayName("R10: whoever is sent to ASXM is told at which number he learns where it is, and when it is open")
    void says_where_asxm_is_to_everybody_who_is_sent_there(NextKind kind) {
        String text = Texts.english("own.next." + kind);
        if (text.matches(".*(isit ASXM|certificate at ASXM|then ASXM).*")) {
            assertThat(kind.byAsxm() || text.contains("Otherwise") || kind == NextKind.APPLY)
                    .as(text)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asan-imza/index.xhtml",
                "asan-imza/lost.xhtml",
                "prolongation/index.xhtml",
                "sign-in.xhtml",
                "sign-in-outcome.xhtml",
                "how-to-get.xhtml"
            })
    void has_that_number_on_each_page_that_sends_there(String page) {
        assertThat(Sources.text(Sources.file("src/main/webapp/" + page))).contains("<i:asxm/>");
        assertThat(Sources.text(Sources.file("src/main/webapp/WEB-INF/tags/asxm.xhtml")))
                .contains("href=\"tel:1847\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "own.done.lost",
                "own.next.LOST",
                "lost.next",
                "visit-end.suspended.next",
                "outcome.certificate-suspended.next"
            })
    @DisplayName("R105: that ASXM can restore the certificate of a telephone that is found is said before and after")
    void says_that_a_loss_can_be_undone(String key) {
        assertThat(Texts.english(key)).contains("found", "ASXM can restore");
    }

    @ParameterizedTest
    @EnumSource(NextKind.class)
    void shows_the_progress_of_what_others_do_and_of_nothing_else(NextKind kind) {
        String text = Texts.english("own.next." + kind);
        boolean othersAreAtWork = text.matches("(ASXM is (checking|issuing)|Your operator is renewing).*");

        assertThat(kind.underWay()).as(text).isEqualTo(othersAreAtWork);
    }

    @Test
    @DisplayName("R68, R77: who has to do something by a day is told what otherwise")
    void says_what_otherwise() {
        assertThat(Texts.english("own.next.SEND_WORD")).contains("Otherwise");
        assertThat(Texts.english("own.next.VISIT_OPERATOR")).contains("Otherwise");
        assertThat(Texts.english("own.next.otherwise")).contains("does not apply by that day");
    }
}
