package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drafts: remembered as they stand, edited, deleted, never stored half (rules R21–R25, R28). */
class DraftsIT {

    @RegisterExtension
    static final Visits VISITS = new Visits();

    private final DemoPerson leyla = Icaze.running().people().named("Leyla");
    private final DemoPerson mehriban = Icaze.running().people().named("Mehriban");

    private PermitListPage list;

    @BeforeEach
    void sign_in() {
        list = VISITS.signedIn(leyla, "en");
    }

    @Test
    void survives_signing_out() {
        PermitFormPage form = list.newPermit()
                .find(mehriban.fin())
                .type("workplace", "Bakı, Nizami küç. 1")
                .area(2)
                .remember(3);
        String number = form.number();
        form.leave().signOut();

        PermitFormPage again = VISITS.signedIn(leyla, "az").edit(number);
        assertThat(again.typed("workplace")).isEqualTo("Bakı, Nizami küç. 1");
        assertThat(again.isMarked(2)).isTrue();
    }

    @Test
    void remembers_what_is_wrong_and_says_so() {
        PermitFormPage form = list.newPermit().find(mehriban.fin());
        form = form.type("document", "12")
                .type("firstNight_input", "31.02.2027")
                .remember(1);

        assertThat(form.isRemembered()).isTrue();
        assertThat(form.problemAt("document")).isEqualTo(form.texts().of("malformed.document"));
        assertThat(form.problemAt("firstNight")).isEqualTo(form.texts().of("problem.firstNight.wrong"));
        assertThat(form.problems()).hasSize(2);
        assertThat(form.typed("firstNight_input")).isEqualTo("31.02.2027");
        assertThat(form.title()).startsWith(form.texts().of("error.prefix"));
    }

    @Test
    void names_everything_that_is_missing_when_the_answers_are_checked() {
        PermitFormPage form = list.newPermit().find(mehriban.fin()).checkInVain();

        assertThat(form.problems())
                .contains(
                        form.texts().of("problem.contract.missing"),
                        form.texts().of("problem.document.missing"),
                        form.texts().of("problem.workplace.missing"),
                        form.texts().of("problem.areas.missing"),
                        form.texts().of("problem.reason.missing"));
        assertThat(form.follow(0)).isEqualTo("form:contract");
    }

    @Test
    void changes_an_answer_from_the_check_page() {
        CheckPermitPage check = GoodAnswers.in(list.newPermit().find(mehriban.fin()), mehriban, "", 3)
                .check();

        PermitFormPage form = check.change("reason");
        assertThat(form.focused()).isEqualTo("form:reason");
        assertThat(form.type("reason", "Qatar qarşılayır.").check().answers()).contains("Qatar qarşılayır.");
    }

    @Test
    void keeps_a_draft_that_is_saved_without_the_mark() {
        PermitFormPage form = GoodAnswers.in(list.newPermit().find(mehriban.fin()), mehriban, "", 4);
        String number = form.number();

        PermitListPage after = form.check().save();
        assertThat(after.told()).contains(number);
        assertThat(after.status(number)).isEqualTo("DRAFT");
    }

    @Test
    void begins_one_draft_on_a_double_click() {
        int before = list.search(mehriban.fin()).numbers().size();
        PermitFormPage form = list.clearFilters().newPermit().findWithDoubleClick(mehriban.fin());

        assertThat(form.leave().search(mehriban.fin()).numbers()).hasSizeLessThanOrEqualTo(Math.min(10, before + 1));
    }

    @Test
    void keeps_what_was_searched_for_out_of_the_address_and_finds_it_again() {
        PermitListPage found = list.newPermit().find(mehriban.fin()).leave().search(mehriban.fin());
        List<String> numbers = found.numbers();

        assertThat(found.address()).doesNotContainIgnoringCase(mehriban.fin());
        assertThat(found.openAgain().numbers()).isNotEmpty().isEqualTo(numbers);
    }

    @Test
    void deletes_a_draft_after_asking_once() {
        String number = list.newPermit().find(mehriban.fin()).number();
        PermitListPage kept = list.openList().delete(number).keep();
        assertThat(kept.numbers()).contains(number);

        PermitListPage after = kept.delete(number).deleteWithDoubleClick();
        assertThat(after.told()).contains(number);
        assertThat(after.numbers()).doesNotContain(number);
    }

    @Test
    void refuses_to_confirm_what_another_tab_has_changed() {
        PermitFormPage form = GoodAnswers.in(list.newPermit().find(mehriban.fin()), mehriban, "", 5);
        String number = form.number();
        CheckPermitPage check = form.check();

        VISITS.signedIn(leyla, "en").edit(number).type("reason", "Başqa səbəb.").remember(3);

        assertThat(check.confirmInVain().problems())
                .containsExactly(check.texts().of("refusal.permit-changed-meanwhile"));
    }

    @ParameterizedTest
    @CsvSource({
        "'5LA2K7O', malformed.fin.letter-o",
        "'5LA2K7İ', malformed.fin.letter-i",
        "'5LА2K7E', malformed.fin.cyrillic",
        "'5LA2K7', malformed.fin",
        "'<script>alert(1)</script>', malformed.fin",
        "'8ZZZZZZ', begin.unknown",
    })
    void keeps_a_mistyped_fin_and_says_what_is_wrong(String typed, String key) {
        BeginPermitPage page = list.newPermit().inVain(typed);

        assertThat(page.problemAtFin()).isEqualTo(page.texts().of(key));
        assertThat(page.problems()).containsExactly(page.texts().of(key));
        assertThat(page.typed()).isEqualTo(typed);
    }

    @Test
    void takes_a_fin_with_spaces_hyphens_and_small_letters() {
        String fin = mehriban.fin();
        String typed = " " + fin.substring(0, 3).toLowerCase(Locale.ROOT) + " - " + fin.substring(3);

        assertThat(list.newPermit().find(typed).person()).isNotEmpty();
    }

    @Test
    void stops_what_no_draft_can_keep_at_its_field_beside_all_that_is_wrong_and_stores_nothing() {
        PermitFormPage form = list.newPermit().find(mehriban.fin());
        String number = form.number();
        form = form.type("position", "Sürücü")
                .type("document", "12")
                .type("reason", "x".repeat(10_000))
                .remember(1);

        String tooLong = form.texts()
                .of("keepable.text.long", form.texts().of("form.reason").replace("?", ""));
        assertThat(form.problems()).containsExactly(form.texts().of("malformed.document"), tooLong);
        assertThat(form.problemAt("reason")).isEqualTo(tooLong);
        assertThat(form.isRemembered()).isFalse();
        assertThat(form.typed("reason")).hasSize(10_000);
        assertThat(form.leave().edit(number).typed("position")).isEmpty();
    }
}
