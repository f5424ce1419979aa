package az.icaze.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.AtOnce;
import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;

/** Two clerks, and a clerk against the operator, in the same moment (rules R58, R96). */
class DeskRacesTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final DeskHouse house = new DeskHouse(database);

    @BeforeEach
    void serve() {
        house.serves(AsanImzaType.CITIZEN);
    }

    @RepeatedTest(3)
    @DisplayName("Begun by two clerks at once, there is one visit")
    void is_begun_once() throws Exception {
        long through = AtOnce.through(
                List.<Runnable>of(
                        () -> house.desk.begin(house.applies(AsanImzaType.CITIZEN), house.clerk),
                        () -> house.desk.begin(house.applies(AsanImzaType.CITIZEN), house.second)),
                NotAtDesk.class);

        assertThat(through).isEqualTo(1);
    }

    @RepeatedTest(3)
    @DisplayName("R58: of two clerks on one step one does it")
    void is_gone_on_with_once() throws Exception {
        String number = house.until(FirstReceiptState.DOCUMENTS);
        long seen = house.version(number);
        EnumSet<ShownDocument> card = EnumSet.of(ShownDocument.ID_CARD);

        long through = AtOnce.through(
                List.<Runnable>of(
                        () -> house.desk.shown(number, seen, card, house.clerk),
                        () -> house.desk.shown(number, seen, card, house.second)),
                NotAtDesk.class);

        assertThat(through).isEqualTo(1);
        assertThat(house.documents()).hasSize(2);
    }

    @RepeatedTest(3)
    @DisplayName("R96: activated while the SIM card is replaced, the certificates ended at once or were never made")
    void is_activated_before_the_sim_is_replaced_or_not_at_all() throws Exception {
        String number = house.until(FirstReceiptState.READY);
        long seen = house.version(number);

        long through = AtOnce.through(
                List.<Runnable>of(() -> house.desk.activate(number, seen, house.clerk), house::replaceSim),
                NotAtDesk.class);

        assertThat(house.state(number)).isEqualTo(through == 2 ? FirstReceiptState.LAPSED : FirstReceiptState.SIM);
        assertThat(house.strings(
                        "select state from certificate where phone = :id and state = 'ACTIVE'", house.phone.value()))
                .isEmpty();
    }
}
