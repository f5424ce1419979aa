package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Business certificate online, from the Citizen one to two clerks and the operator (rules R59–R65). */
class ReceiptIT {

    @RegisterExtension
    static final Visits VISITS = new Visits();

    private final DemoPerson holder = Icaze.running().subscribers().withCertificates(List.of("CITIZEN"));
    private final PhonePage telephone = new PhonePage(holder);
    private final List<DemoPerson> clerks = Icaze.running().people().everybodyIn("ASXM_CLERK");

    @ParameterizedTest
    @DisplayName("R59–R62, R65: applied for, approved by two clerks, usable once the operator has changed the service")
    @ValueSource(strings = {"az", "en", "ru"})
    void gets_a_business_certificate(String language) {
        PortalTexts texts = new PortalTexts(language);
        ReceiptPage page = open(language);
        assertThat(page.problemsWithoutOrganisation()).hasSize(1);
        page = page.applyAndCancel("BUSINESS");
        assertThat(page.warning()).contains(texts.of("outcome.cancelled"));
        page = page.applyAndSign("BUSINESS", telephone);
        assertThat(page.offersToApply()).isFalse();
        assertThat(page.steps()).anyMatch(step -> step.contains(texts.of("receipt.now.SUBMITTED")));

        String number = page.number();
        ReceiptReviewPage review = desk(language, clerks.get(0)).take(number);
        assertThat(review.lines()).anyMatch(line -> line.contains(holder.fin()));
        assertThat(review.approve().told()).contains(texts.of("receipt.desk.done.PROPOSED"));
        assertThat(desk(language, clerks.get(1)).take(number).approve().told())
                .contains(texts.of("receipt.desk.done.WAITS"));

        String issued =
                texts.of("receipt.issued", "").replaceFirst(".*?\\.", "").strip();
        assertThat(page.reopensUntil(step -> step.contains(issued)).steps()).hasSize(3);
    }

    @Test
    @DisplayName(
            "R63: put back, rejected in the clerk's words, which the holder reads; withdrawn at the second attempt")
    void is_rejected_and_withdrawn() {
        ReceiptPage page = open("en").applyAndSign("BUSINESS", telephone);
        String number = page.number();
        ReceiptReviewPage review =
                desk("en", clerks.get(0)).take(number).release().take(number);
        assertThat(review.rejectInVain()).hasSize(1);
        assertThat(review.reject("Please come with a new identity card").told())
                .contains(new PortalTexts("en").of("receipt.desk.done.REJECTED"));

        page = page.reopensUntil(step -> step.contains("Please come with a new identity card"));
        assertThat(page.offersToApply()).isTrue();
        page = page.applyAndSign("BUSINESS", telephone).withdraw();
        assertThat(page.steps()).anyMatch(step -> step.contains(new PortalTexts("en").of("receipt.step.WITHDRAWN")));
    }

    private ReceiptPage open(String language) {
        Screen desk = VISITS.home(language).signIn().with(holder).desk(telephone);
        return new ReceiptPage(desk.goTo("receipt/index.xhtml"));
    }

    private static ReceiptDeskPage desk(String language, DemoPerson clerk) {
        return new ReceiptDeskPage(VISITS.staffSignedIn(clerk, language, "receipts.xhtml"));
    }
}
