package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What somebody has begun stays his: neither another language, nor the end of a session, nor a register that is away, ends it. */
class TypingIT {

    @RegisterExtension
    static final Visits VISITS = new Visits();

    private final DemoPerson leyla = Icaze.running().people().named("Leyla");
    private final DemoPerson mehriban = Icaze.running().people().named("Mehriban");

    @AfterEach
    void bring_the_register_back() {
        Icaze.running().registerOfPersonsAnswers(true);
    }

    @Test
    void keeps_what_was_typed_in_a_draft_when_the_language_is_switched() {
        PermitFormPage form = VISITS.signedIn(leyla, "az")
                .newPermit()
                .find(mehriban.fin())
                .type("plate0", "10 aa 1")
                .type("reason", "Yarımçıq qalmış cümlə")
                .area(3)
                .inLanguage("ru");

        assertThat(form.typed("plate0")).isEqualTo("10 aa 1");
        assertThat(form.typed("reason")).isEqualTo("Yarımçıq qalmış cümlə");
        assertThat(form.isMarked(3)).isTrue();
        assertThat(form.inLanguage("en").typed("reason")).isEqualTo("Yarımçıq qalmış cümlə");
    }

    @Test
    void keeps_the_number_typed_before_a_sign_in_when_the_language_is_switched() {
        SignInPage page = VISITS.home("az").signIn().switchWith("050 214", "en");

        assertThat(page.typedPhone()).isEqualTo("050 214");
        assertThat(page.problems()).isEmpty();
    }

    @Test
    void leads_back_to_the_draft_when_the_session_has_ended_while_somebody_was_typing() {
        PermitFormPage form = VISITS.home("en")
                .signIn()
                .with(leyla)
                .permits(new PhonePage(leyla))
                .newPermit()
                .find(mehriban.fin())
                .type("position", "Həkim")
                .remember(1);
        String number = form.number();

        SignInPage signIn = form.type("reason", "Növbə").rememberTooLate(3);
        assertThat(signIn.told())
                .contains(form.texts().of("sign-in.ended"), form.texts().of("sign-in.ended.text"));
        PermitFormPage again = signIn.with(leyla).draft(new PhonePage(leyla));
        assertThat(again.number()).isEqualTo(number);
        assertThat(again.typed("position")).isEqualTo("Həkim");
    }

    @Test
    void takes_a_person_by_hand_while_the_register_is_away_and_marks_him_unverified() {
        PermitListPage list = VISITS.signedIn(leyla, "en");
        Icaze.running().registerOfPersonsAnswers(false);
        PermitFormPage form = list.newPermit().find(mehriban.fin());
        assertThat(form.person()).contains(form.texts().of("form.register.UNVERIFIED.title"));
        form.type("surname", "Əliyeva")
                .type("givenName", "Mehriban")
                .type("birthDate-day", "31")
                .type("birthDate-month", "2")
                .type("birthDate-year", "1990");
        assertThat(form.checkInVain().problems()).contains(form.texts().of("problem.birthDate.wrong"));

        CheckPermitPage check = GoodAnswers.in(form.type("birthDate-month", "3"), mehriban, "", 21)
                .check();
        assertThat(check.answers())
                .anyMatch(answer -> answer.contains("Əliyeva Mehriban")
                        && answer.contains("31.03.1990")
                        && answer.contains(check.texts().of("check.unverified")));
        PermitPage permit = check.confirm().sign(new PhonePage(leyla)).permit();
        assertThat(permit.isAccepted().number()).isEqualTo(form.number());
    }
}
