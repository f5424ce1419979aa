package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever was signed in and no longer is reads why with his next click, and what to do. */
class EndedVisitIT {

    @RegisterExtension
    static final Visits VISITS = new Visits();

    private final DemoPerson kamran = Icaze.running().people().named("Kamran");
    private final PhonePage telephone = new PhonePage(kamran);

    @ParameterizedTest
    @CsvSource({"az", "en", "ru"})
    void ends_after_a_quarter_of_an_hour_without_a_click(String language) {
        PermitListPage list = VISITS.signedIn(kamran, language);
        assertThat(Icaze.running()
                        .ask("update visit set used = used - interval '16 minutes' where ended is null and fin = '"
                                + kamran.fin() + "' returning id"))
                .isNotNull();

        assertEnded(list.endedOnNextClick(), language, "visit-end.unused");
    }

    @Test
    void ends_with_the_operators_service() {
        PermitListPage list = VISITS.signedIn(kamran, "en");
        telephone.suspendService();
        try {
            telephone.awaitService("SUSPENDED");
            assertEnded(list.endedOnNextClick(), "en", "visit-end.service");
        } finally {
            telephone.reactivateService();
            telephone.awaitService("ACTIVE");
        }
    }

    @Test
    void ends_with_the_fourth_sign_in_and_not_before() {
        PermitListPage first = VISITS.signingIn(kamran, "az");
        VISITS.signingIn(kamran, "az");
        VISITS.signingIn(kamran, "az");
        first = first.openList();
        VISITS.signingIn(kamran, "az");

        assertEnded(first.endedOnNextClick(), "az", "visit-end.displaced");
    }

    private static void assertEnded(SignInPage page, String language, String key) {
        PortalTexts texts = new PortalTexts(language);
        assertThat(page.told()).contains(texts.of(key), texts.of(key + ".next"));
    }
}
