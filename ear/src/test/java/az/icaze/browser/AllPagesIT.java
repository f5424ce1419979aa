package az.icaze.browser;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page of the portal and of the outside world in the three languages: no violation of WCAG 2.2 A and AA, the right
 * language, no complaint of the browser. What a journey walks in all languages is judged there.
 */
class AllPagesIT {

    @RegisterExtension
    static final Visits VISITS = new Visits();

    /** {@link PermitPathIT} walks these in the three languages. */
    private static final Set<String> WALKED = Set.of(
            "index.xhtml",
            "sign-in.xhtml",
            "sign-in-code.xhtml",
            "permits/index.xhtml",
            "permits/begin.xhtml",
            "permits/fill.xhtml",
            "permits/check.xhtml",
            "permits/confirm.xhtml",
            "permits/finish.xhtml",
            "permits/show.xhtml");

    /** {@link ProlongationIT} walks these in the three languages. */
    private static final Set<String> PROLONGED = Set.of("prolongation/index.xhtml", "prolongation/sign.xhtml");

    /** {@link ReceiptIT} walks these in the three languages. */
    private static final Set<String> RECEIVED =
            Set.of("receipt/index.xhtml", "receipt/sign.xhtml", "staff/receipts.xhtml", "staff/receipt-review.xhtml");

    private static final Set<String> HERE = Set.of(
            "choose-organisation.xhtml",
            "desk.xhtml",
            "documents/index.xhtml",
            "error.xhtml",
            "help.xhtml",
            "how-to-get.xhtml",
            "sign-in-outcome.xhtml",
            "asan-imza/index.xhtml",
            "asan-imza/user-id.xhtml",
            "asan-imza/sign.xhtml",
            "asan-imza/lost.xhtml",
            "asan-imza/cancel.xhtml",
            "asan-imza/voen.xhtml",
            "permits/delete.xhtml",
            "permits/retry.xhtml",
            "staff/index.xhtml",
            "staff/end.xhtml",
            "staff/certificates.xhtml",
            "staff/prolongation.xhtml",
            "staff/call-centre.xhtml",
            "staff/counter.xhtml",
            "staff/first-receipt.xhtml",
            "staff/night.xhtml",
            "staff/night-run.xhtml",
            "staff/reconciliation.xhtml",
            "staff/audit.xhtml");

    private static final List<String> OUTSIDE =
            List.of("index", "clock", "mia", "operators", "organisation", "organisations", "person", "persons");

    /** Of one telephone each. */
    private static final List<String> OUTSIDE_OF_ONE = List.of("phone", "counter");

    private final DemoPerson kamran = Icaze.running().people().named("Kamran");
    private final PhonePage telephone = new PhonePage(kamran);

    @Test
    void forgets_no_page() throws IOException {
        assertThat(pages("../web/src/main/webapp"))
                .isEqualTo(Stream.of(WALKED, PROLONGED, RECEIVED, HERE)
                        .flatMap(Set::stream)
                        .collect(toCollection(TreeSet::new)));
        assertThat(pages("../simulator/src/main/webapp"))
                .isEqualTo(Stream.concat(OUTSIDE.stream(), OUTSIDE_OF_ONE.stream())
                        .map(name -> name + ".xhtml")
                        .collect(toCollection(TreeSet::new)));
    }

    private static Set<String> pages(String folder) throws IOException {
        Path root = Path.of(folder);
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".xhtml"))
                    .filter(name -> !name.startsWith("WEB-INF") && !name.startsWith("resources"))
                    .collect(toCollection(TreeSet::new));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"az", "en", "ru"})
    void are_good_before_anybody_signs_in(String language) {
        Screen screen = VISITS.screen(language);
        screen.goTo(portal("sign-in.xhtml?ended=1&lang=" + language)).shows("/sign-in.xhtml");
        screen.goTo(portal("help.xhtml?lang=" + language)).shows("/help.xhtml");
        screen.goTo(portal("how-to-get.xhtml?lang=" + language)).shows("/how-to-get.xhtml");
        screen.goTo(portal("no-such-page.xhtml?lang=" + language)).examine();
        assertThat(new SignInPage(screen.goTo(portal("sign-in.xhtml")))
                        .inVain("no number", "")
                        .problems())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"az", "en", "ru"})
    void are_good_when_a_sign_in_or_a_confirmation_comes_to_nothing(String language) {
        CodePage code = VISITS.home(language).signIn().with(kamran);
        telephone.refuse();
        assertThat(code.ends().outcome()).isNotEmpty();

        PermitListPage list = VISITS.signedIn(kamran, language);
        DemoPerson employee = Icaze.running().people().named("Fərid");
        PermitFormPage form = list.newPermit().find(employee.fin());
        String number = form.number();
        form = form.checkInVain();
        GoodAnswers.in(form, employee, "", 20).check().confirm().cancel();
        PermitListPage kept = list.openList().delete(number).keep();
        assertThat(kept.search("Qqqq").numbers()).isEmpty();
        kept.openAnyway("/permits/show.xhtml?number=2026-9999999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"az", "en", "ru"})
    void are_good_for_those_who_choose_and_those_who_act_for_themselves(String language) {
        DemoPerson nigar = Icaze.running().people().named("Nigar");
        VISITS.home(language).signIn().with(nigar).organisations(new PhonePage(nigar));
        DemoPerson citizen = Icaze.running().people().inRole("CITIZEN");
        Screen desk = VISITS.home(language).signIn().with(citizen).desk(new PhonePage(citizen));
        new MyDocumentsPage(desk.goTo("documents/index.xhtml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"az", "en", "ru"})
    void are_good_for_the_staff(String language) {
        DemoPerson administrator = Icaze.running().people().named("Vüqar");
        StaffPage page = new StaffPage(VISITS.staffSignedIn(administrator, language, "index.xhtml"));
        assertThat(page.ask("8ZZZZZZ", "POLICE").problems()).isNotEmpty();
        assertThat(page.ask(kamran, "POLICE").warned()).isTrue();
        assertThat(page.endFirst().leave().problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"az", "en", "ru"})
    void are_good_for_who_looks_after_the_certificates(String language) {
        DemoPerson clerk = Icaze.running().people().inRole("ASXM_CLERK");
        CertificatesPage page = new CertificatesPage(VISITS.staffSignedIn(clerk, language, "certificates.xhtml"));
        assertThat(page.search("Qqqq").lines()).isEmpty();
        assertThat(page.search(kamran.fin()).lines()).isNotEmpty().allMatch(line -> line.contains(kamran.fin()));
        assertThat(page.prolongation().steps()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"az", "en", "ru"})
    void are_good_for_who_receives_people_at_the_desk(String language) {
        DemoPerson clerk = Icaze.running().people().inRole("ASXM_CLERK");
        CounterPage page = new CounterPage(VISITS.staffSignedIn(clerk, language, "counter.xhtml"));
        assertThat(page.beginInVain().problems()).hasSize(5);
        assertThat(page.begin(kamran, "8999403000220418822").problems()).hasSize(1);
        assertThat(page.search(kamran.fin()).openFirst().steps()).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"az", "en", "ru"})
    void are_good_for_who_looks_after_his_own_certificates(String language) {
        DemoPerson citizen = Icaze.running().people().inRole("CITIZEN");
        Screen desk = VISITS.home(language).signIn().with(citizen).desk(new PhonePage(citizen));
        MyAsanImzaPage page = new MyAsanImzaPage(desk.goTo("asan-imza/index.xhtml"));
        assertThat(page.text()).contains(citizen.userId());
        page = page.lookAtLost()
                .giveUpInVain()
                .registerInVain()
                .chooseLanguage("RU")
                .chooseLanguage("AZ")
                .muteAndUnmute()
                .changeInVain("48291576");
        assertThat(page.text()).contains(new PortalTexts(language).of("outcome.cancelled"), citizen.userId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"az", "en", "ru"})
    void are_good_for_who_runs_the_night_and_who_watches_it(String language) {
        for (String role : List.of("NIGHT_OPERATOR", "NIGHT_READER")) {
            DemoPerson person = Icaze.running().people().inRole(role);
            Screen screen = VISITS.staffSignedIn(person, language, "reconciliation.xhtml");
            assertThat(screen.shows("/staff/reconciliation.xhtml").statusOfDocument())
                    .isEqualTo(200);
            assertThat(new NightPage(screen).jobs()).hasSize(9);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"az", "en", "ru"})
    void are_good_for_who_answers_at_1847(String language) {
        DemoPerson operator = Icaze.running().people().inRole("CALL_CENTRE");
        CallCentrePage page = new CallCentrePage(VISITS.staffSignedIn(operator, language, "call-centre.xhtml"));
        assertThat(page.askInVain().problems()).hasSize(5);
        assertThat(page.ask(operator, "25.06.1991", "USER_ID").problems()).hasSize(1);
        assertThat(page.ask(kamran, "02.11.1979", "USER_ID").told()).contains(kamran.userId());
        assertThat(page.ask(kamran, "02.11.1979", "UNBLOCK_PIN1").problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"az", "en", "ru"})
    void are_good_in_the_outside_world(String language) {
        Screen screen = VISITS.screen(language);
        for (String page : OUTSIDE) {
            screen.goTo(outside(page + ".xhtml?lang=" + language)).shows("/simulator/" + page + ".xhtml");
        }
        String number = kamran.number().replace("+", "%2B");
        for (String page : OUTSIDE_OF_ONE) {
            screen.goTo(outside(page + ".xhtml?lang=" + language + "&number=" + number))
                    .shows("/simulator/" + page + ".xhtml");
        }
        screen.goTo(outside("person.xhtml?lang=" + language + "&fin=" + kamran.fin()))
                .shows("/simulator/person.xhtml");
    }

    private static URI portal(String path) {
        return Icaze.running().page(path);
    }

    private static URI outside(String path) {
        return Icaze.running().ports().simulatorAddress().resolve(path);
    }
}
