package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertAll;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which a sign-in can end, each with its own words and next step (rules R101, R102, R111, R118–R121). */
class SignInOutcomesIT {

    @RegisterExtension
    static final Visits VISITS = new Visits();

    /** Word for word (rule R118). */
    private static final String R118 =
            "Daxil olduğunuz imza ilə xidmətdən istifadə etmək üçün ya imzanızda “Möhür Vurma"
                    + " Səlahiyyəti” olmalı, ya da səlahiyyəti olan başqa şəxs bu imzaya icazə verməlidir";

    private final DemoPerson kamran = Icaze.running().people().named("Kamran");
    private final PhonePage telephone = new PhonePage(kamran);

    @AfterEach
    void leave_the_telephone_as_it_was() {
        assertAll(
                () -> Icaze.running().moveClock(Duration.ZERO),
                () -> telephone.willAnswer("NORMAL"),
                telephone::switchOn,
                telephone::unblockPin1WhereBlocked);
    }

    @Test
    void goes_on_in_another_session_than_the_one_before() {
        Screen screen = VISITS.screen("en");
        screen.goTo(Icaze.running().page("sign-in.xhtml?lang=en"));
        CodePage code = new SignInPage(screen).with(kamran);
        String before = screen.session();
        code.permits(telephone);

        assertThat(before).isNotEmpty();
        assertThat(screen.session()).isNotEmpty().isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"az", "en", "ru"})
    void tells_a_wrong_number_and_a_wrong_user_id_in_the_same_words(String language) {
        SignInPage wrongUser = VISITS.home(language).signIn().inVain(kamran.number(), "999999");
        SignInPage wrongNumber = VISITS.home(language).signIn().inVain("050 200 00 01", kamran.userId());

        assertThat(wrongUser.problems()).isEqualTo(wrongNumber.problems());
        assertThat(wrongUser.problems().get(0)).contains(new PortalTexts(language).of("refusal.phone-not-recognised"));
    }

    @Test
    void keeps_what_was_typed_and_takes_a_number_in_any_usual_writing() {
        SignInPage page = VISITS.home("en").signIn().inVain("no number", kamran.userId());
        assertThat(page.typedPhone()).isEqualTo("no number");

        String local = "0" + kamran.number().substring("+994".length());
        assertThat(page.with(local.substring(0, 3) + " " + local.substring(3), kamran.userId())
                        .permits(telephone)
                        .actor())
                .contains("Kamran");
    }

    @Test
    void ends_when_the_person_refuses() {
        CodePage code = VISITS.home("en").signIn().with(kamran);
        telephone.refuse();

        assertEnds(code, "outcome.cancelled");
    }

    @Test
    void withdraws_the_request_when_the_page_is_cancelled() {
        CodePage code = VISITS.home("en").signIn().with(kamran);
        assertThat(telephone.code()).isEqualTo(code.code());
        code.cancel();

        await().until(() -> !telephone.asks());
    }

    @ParameterizedTest
    @CsvSource({
        "TIMEOUT, outcome.timeout",
        "PHONE_ABSENT, outcome.phone-absent",
        "ERROR_0035, outcome.error-0035",
        "SIM_ERROR, outcome.sim-error",
        "DELIVERY_ERROR, outcome.delivery-error",
    })
    void ends_as_the_telephone_reports(String reported, String text) {
        telephone.willAnswer(reported);

        assertEnds(VISITS.home("az").signIn().with(kamran), text);
    }

    @Test
    void ends_when_the_signature_does_not_hold() {
        telephone.willAnswer("WRONG_SIGNATURE");
        CodePage code = VISITS.home("az").signIn().with(kamran);
        telephone.enterPin1();

        assertEnds(code, "outcome.signature-invalid");
    }

    @Test
    void ends_when_the_telephone_is_off() {
        telephone.switchOff();

        assertEnds(VISITS.home("ru").signIn().with(kamran), "outcome.phone-absent");
    }

    @Test
    void ends_when_three_wrong_pins_blocked_the_card_and_goes_on_after_the_puk() {
        CodePage code = VISITS.home("en").signIn().with(kamran);
        telephone.blockPin1();
        OutcomePage end = code.ends();
        assertThat(end.outcome()).isEqualTo(end.texts().of("outcome.pin1-blocked"));
        assertThat(end.nextStep()).isEqualTo(end.texts().of("pin.BY_PUK", "PIN1"));

        telephone.unblockPin1();
        assertThat(VISITS.signingIn(kamran, "en").actor()).contains("Kamran");
    }

    @Test
    void ends_while_the_operators_service_is_suspended() {
        telephone.suspendService();
        try {
            OutcomePage end = VISITS.home("en").signIn().endsAtOnce(kamran);
            assertThat(end.outcome()).isEqualTo(end.texts().of("outcome.service-suspended"));
            assertThat(end.nextStep()).isEqualTo(end.texts().of("suspended.OPERATOR"));
        } finally {
            telephone.reactivateService();
        }
        assertThat(VISITS.signingIn(kamran, "en").actor()).contains("Kamran");
    }

    @Test
    void ends_after_the_certificate_has_expired() {
        Icaze.running().moveClock(Duration.ofDays(4 * 366));

        OutcomePage end = VISITS.home("en").signIn().endsAtOnce(kamran);
        assertThat(end.outcome()).isEqualTo(end.texts().of("outcome.certificate-expired"));
        assertThat(end.nextStep()).endsWith(end.texts().of("sign-in-outcome.too-late"));
        assertThat(end.steps()).last().asString().contains("ASXM");
    }

    @Test
    void refuses_an_employee_without_the_seal_in_the_exact_words() {
        DemoPerson elcin = Icaze.running().people().named("Elçin");
        RefusedPage refused = VISITS.home("az").signIn().with(elcin).refused(new PhonePage(elcin));

        assertThat(refused.reason()).isEqualTo(R118);
        assertThat(refused.status()).isEqualTo(403);
    }

    private static void assertEnds(CodePage code, String key) {
        assertEnds(code.ends(), key);
    }

    private static void assertEnds(OutcomePage end, String key) {
        assertThat(end.outcome()).isEqualTo(end.texts().of(key));
        assertThat(end.nextStep()).isEqualTo(end.texts().of(key + ".next"));
    }
}
