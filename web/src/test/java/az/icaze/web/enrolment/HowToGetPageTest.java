package az.icaze.web.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.operator.Operator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HowToGetPageTest {

    @Test
    @DisplayName("R50–R52: each operator with its centres, and only Azercell with eSIMs")
    void names_every_operator_and_its_centres() {
        HowToGetPage page = new HowToGetPage();

        assertThat(page.getSteps()).hasSize(7);
        assertThat(page.getOffers()).extracting(HowToGetPage.Offer::operator).containsExactly(Operator.values());
        assertThat(page.getOffers())
                .allSatisfy(offer -> assertThat(offer.centres()).isNotEmpty());
        assertThat(page.getOffers())
                .filteredOn(HowToGetPage.Offer::esim)
                .extracting(HowToGetPage.Offer::operator)
                .containsExactly(Operator.AZERCELL);
    }
}
