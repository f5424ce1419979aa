package az.icaze.subscription;

import static az.icaze.operator.CommandAnswered.Outcome.DONE;
import static az.icaze.operator.CommandAnswered.Outcome.INSUFFICIENT_FUNDS;
import static az.icaze.operator.CommandAnswered.Outcome.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.operator.CommandAnswered;
import az.icaze.operator.Operator;
import az.icaze.operator.ServiceEvent;
import az.icaze.operator.SimKind;
import az.icaze.time.BakuTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The talk over 8500 about a service whose last valid date is 10 May 2026. */
class DialogueTest {

    private static final LocalDateTime ACTIVATED = LocalDateTime.of(2023, 5, 10, 10, 0);
    private static final LocalDateTime LAST_SECOND = LocalDateTime.of(2026, 5, 10, 23, 59, 59);
    private static final LocalDateTime FIRST_SECOND = LocalDateTime.of(2026, 5, 11, 0, 0);

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final ServiceHouse house = new ServiceHouse(database, ACTIVATED.toLocalDate());
    private final Told nar = Told.by(Operator.NAR, house.phone);
    private int messages;

    @BeforeEach
    void activate() {
        house.at(ACTIVATED);
        house.report(nar.activated(AsanImzaType.BUSINESS, Told.OLD_SIM, SimKind.PHYSICAL, house.now()));
        house.at(FIRST_SECOND);
    }

    @ParameterizedTest
    @DisplayName("rules R69, R72: each word asks for its type at the operator's price")
    @CsvSource({"ferdi, CITIZEN, 0.00", "biznes, BUSINESS, 18.00", "dövlət, GOVERNMENTAL, 16.00"})
    void each_word_asks_for_its_type_at_its_price(String typed, AsanImzaType type, String price) {
        write(typed);

        assertThat(house.commands()).singleElement().satisfies(command -> {
            assertThat(command.getString("type")).isEqualTo("ProlongService");
            assertThat(command.getString("serviceType")).isEqualTo(type.name());
            assertThat(command.getString("price")).isEqualTo(price);
            assertThat(command.getString("operator")).isEqualTo("NAR");
        });
        assertThat(house.texts()).isEmpty();
    }

    @Test
    @DisplayName("rule R73: three years from the operator's deed, told to the person once")
    void is_answered_when_the_operator_has_done_it() {
        write("biznes");

        ServiceEvent done = prolonged(AsanImzaType.BUSINESS);
        house.report(done);
        house.report(done);

        assertThat(house.service().validUntil()).isEqualTo(LocalDate.of(2029, 5, 11));
        assertThat(house.texts())
                .containsExactly("biznes: xidmət 11.05.2029 tarixinədək uzadıldı. Tutulan məbləğ: 18.00 AZN."
                        + " Yoxlamaq üçün nümunə: status");
    }

    @Test
    @DisplayName("rule R70: before its end nothing is charged, and the last second is before it")
    void the_last_second_is_too_early_though_it_is_read_after_it() {
        house.wrote(Operator.NAR, "early", "biznes", instant(LAST_SECOND));

        assertThat(house.commands()).isEmpty();
        assertThat(house.texts())
                .containsExactly("biznes: xidmət 10.05.2026 tarixinədək aktivdir, ödəniş tutulmadı."
                        + " Həmin tarixdən sonra göndərin. Nümunə: biznes");
    }

    @Test
    @DisplayName("rule R73: the same again finds it active, without a second charge")
    void the_same_again_finds_it_active() {
        write("biznes");
        house.report(prolonged(AsanImzaType.BUSINESS));
        write("biznes");

        assertThat(house.commands()).hasSize(1);
        assertThat(house.texts()).hasSize(2);
        assertThat(house.texts().get(1)).startsWith("biznes: xidmət 11.05.2029 tarixinədək aktivdir");
    }

    @Test
    void a_second_message_while_the_first_is_under_way_asks_nothing() {
        write("biznes");
        write("ferdi");

        assertThat(house.commands()).hasSize(1);
        assertThat(house.texts()).singleElement().asString().startsWith("ferdi: əvvəlki mesajınız icra olunur");
    }

    @Test
    @DisplayName("rule R72: too small a balance changes nothing; the needed amount is named and one may send again")
    void too_small_a_balance_changes_nothing() {
        write("biznes");
        refuse(INSUFFICIENT_FUNDS);
        refuse(INSUFFICIENT_FUNDS);

        assertThat(house.service().validUntil()).isEqualTo(LocalDate.of(2026, 5, 10));
        assertThat(house.texts())
                .containsExactly("biznes: balansda 18.00 AZN olmalıdır. Ödəniş tutulmadı. Balansı artırıb yenidən"
                        + " göndərin. Nümunə: biznes");

        write("biznes");
        house.report(prolonged(AsanImzaType.BUSINESS));
        assertThat(house.service().validUntil()).isEqualTo(LocalDate.of(2029, 5, 11));
        assertThat(house.commands()).hasSize(2);
    }

    @Test
    void what_the_operator_will_not_do_is_said() {
        write("dovlet");
        refuse(REFUSED);

        assertThat(house.texts()).singleElement().asString().startsWith("dovlet: operator xidməti uzatmadı");
    }

    @Test
    void refused_for_having_been_prolonged_at_the_counter_meanwhile_is_good_news() {
        write("ferdi");
        house.report(nar.prolonged(AsanImzaType.BUSINESS, 86_400));
        refuse(REFUSED);

        assertThat(house.texts())
                .singleElement()
                .asString()
                .startsWith("ferdi: xidmət 11.05.2029 tarixinədək aktivdir");
    }

    @Test
    void neither_a_done_that_is_no_event_nor_another_operator_ends_it() {
        write("ferdi");
        refuse(DONE);
        house.refuse(Operator.AZERCELL, house.commands().get(0).getString("reference"), REFUSED);
        write("ferdi");

        assertThat(house.texts()).singleElement().asString().startsWith("ferdi: əvvəlki mesajınız icra olunur");
    }

    @Test
    @DisplayName("rules R96, R97, R104: where only the operator or ASXM helps, the answer says who")
    void says_who_helps_where_no_message_can() {
        house.report(nar.blocked(1));
        write("biznes");
        house.report(nar.simReplaced(Told.OLD_SIM, Told.NEW_SIM, 2));
        write("biznes");
        house.report(nar.cancelled(3));
        write("biznes");

        assertThat(house.commands()).isEmpty();
        assertThat(house.texts()).hasSize(3);
        assertThat(house.texts().get(0)).startsWith("biznes: PUK bloklanıb.");
        assertThat(house.texts().get(1)).startsWith("biznes: SIM kart dəyişib.");
        assertThat(house.texts().get(2)).startsWith("biznes: xidmət ləğv edilib.");
    }

    @Test
    void who_is_told_a_date_is_not_left_to_believe_that_a_blocked_service_works() {
        house.report(nar.prolonged(AsanImzaType.BUSINESS, 0));
        house.report(nar.blocked(1));

        write("biznes");

        assertThat(house.texts()).singleElement().asString().startsWith("biznes: PUK bloklanıb.");
    }

    @Test
    @DisplayName("rule R71: an embedded SIM is prolonged at the operator's, at no charge")
    void an_embedded_sim_is_sent_to_the_operator() {
        ServiceHouse other = new ServiceHouse(database, ACTIVATED.toLocalDate());
        other.report(Told.by(Operator.AZERCELL, other.phone)
                .activated(AsanImzaType.CITIZEN, Told.OLD_SIM, SimKind.ESIM, other.now()));
        other.at(FIRST_SECOND);
        other.wrote(Operator.AZERCELL, "1", "ferdi", other.now());
        other.wrote(Operator.AZERCELL, "2", "status", other.now());

        assertThat(other.commands()).isEmpty();
        assertThat(other.texts())
                .containsExactly(
                        "ferdi: xidmətin müddəti 10.05.2026. eSIM-də SMS ilə uzadılmır, operatorunuza müraciət edin."
                                + " Nümunə: status",
                        "status: xidmətin müddəti 10.05.2026. eSIM-də SMS ilə uzadılmır, operatorunuza müraciət edin."
                                + " Nümunə: status");
    }

    @Test
    void what_is_not_understood_is_repeated_beside_a_correct_example() {
        write("salam!");
        ServiceHouse other = new ServiceHouse(database, ACTIVATED.toLocalDate());
        other.wrote(Operator.AZERCELL, "3", "biznes", other.now());

        assertThat(house.texts())
                .containsExactly("salam: anlaşılmadı. ferdi, biznes, dovlet və ya status sözlərindən birini göndərin."
                        + " Nümunə: biznes");
        assertThat(other.texts()).singleElement().asString().startsWith("biznes: bu nömrədə Asan İmza xidməti yoxdur.");
    }

    @Test
    @DisplayName("rule R85: status tells until when, or why not, and what to do")
    void status_tells_how_it_stands() {
        write("status");
        house.report(nar.prolonged(AsanImzaType.GOVERNMENTAL, 0));
        write("status");
        house.report(nar.suspended(1));
        write("status");

        assertThat(house.texts())
                .containsExactly(
                        "status: biznes xidmətinin müddəti 10.05.2026 tarixində bitib. Uzatmaq üçün 8500-ə SMS"
                                + " göndərin. Nümunə: biznes",
                        "status: dovlet xidməti 10.05.2029 tarixinədək aktivdir. Uzatmaq üçün həmin tarixdən sonra"
                                + " göndərin. Nümunə: dovlet",
                        "status: dovlet xidmətini operator dayandırıb. Operatorunuza müraciət edin. Nümunə: status");
    }

    @Test
    void status_tells_what_an_unpaid_service_needs() {
        house.report(nar.prolonged(AsanImzaType.BUSINESS, 0));
        house.on(LocalDate.of(2026, 6, 10));
        house.chargeDue(house.today());
        house.answer(Operator.NAR, house.lastCharge(), INSUFFICIENT_FUNDS);
        write("status");

        assertThat(house.texts())
                .containsExactly(
                        "Asan İmza: aylıq haqq (2.50 AZN) tutulmadı, xidmət dayandırıldı. Balansı artıran kimi bərpa"
                                + " ediləcək. Zənglər işləyir.",
                        "status: biznes xidməti aylıq haqqa görə dayandırılıb. Balansda 2.50 AZN olanda bərpa ediləcək."
                                + " Nümunə: status");
    }

    private void write(String text) {
        house.wrote(Operator.NAR, house.phone.value() + ++messages, text, house.now());
    }

    private void refuse(CommandAnswered.Outcome outcome) {
        house.refuse(
                Operator.NAR, house.commands().get(house.commands().size() - 1).getString("reference"), outcome);
    }

    private ServiceEvent prolonged(AsanImzaType type) {
        String reference = house.commands().get(house.commands().size() - 1).getString("reference");
        return new ServiceEvent.Prolonged(Operator.NAR, house.phone, type, Optional.of(reference), house.now());
    }

    private static Instant instant(LocalDateTime baku) {
        return baku.atZone(BakuTime.ZONE).toInstant();
    }
}
