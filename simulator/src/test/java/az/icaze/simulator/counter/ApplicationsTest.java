package az.icaze.simulator.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.simulator.Refused;
import az.icaze.simulator.Unknown;
import az.icaze.simulator.counter.Applications.Application;
import az.icaze.simulator.counter.Applications.Wish;
import az.icaze.simulator.database.TestWorld;
import az.icaze.simulator.operator.Accounts;
import az.icaze.simulator.operator.Operator;
import az.icaze.simulator.operator.Published;
import az.icaze.simulator.operator.ServiceState;
import az.icaze.simulator.operator.ServiceType;
import az.icaze.simulator.operator.SimKind;
import az.icaze.simulator.phone.Cards.Envelope;
import az.icaze.simulator.phone.Code;
import az.icaze.simulator.phone.TestPhones;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationsTest {

    private final TestPhones world = new TestPhones(TestWorld.open());
    private final Applications applications = new Applications();

    @BeforeEach
    void open() {
        applications.database = world.database;
        applications.cards = world.cards;
        applications.services = world.operators.services;
        applications.clock = Clock.fixed(TestPhones.NOW, ZoneOffset.UTC);
    }

    @ParameterizedTest
    @EnumSource(Operator.class)
    @DisplayName("R50, R53, R54: filled in, signed, then a card on which the service is active")
    void leads_to_a_card_with_an_active_service(Operator operator) {
        Application filled = fill(operator, Optional.empty(), SimKind.PHYSICAL);
        assertThat(operator.gaveOut(filled.phone())).isTrue();
        assertThat(world.operators.services.find(filled.phone())).isEmpty();
        applications.sign(filled.id());
        Envelope envelope = applications.provide(filled.id());
        assertThat(envelope.line().phone()).isEqualTo(filled.phone());
        assertThat(envelope.codes()).isPresent();
        assertThat(world.operators.types()).containsExactly("ServiceActivated");
        assertThat(world.operators.last().getString("iccid"))
                .isEqualTo(envelope.line().iccid());
        assertThat(world.operators.last()).containsKeys("filledAt", "signedAt");
        Published.assertAsPublished(world.operators.last());
        assertThat(world.operators.services.find(filled.phone()).orElseThrow().type())
                .isEqualTo(ServiceType.BUSINESS);
    }

    @Test
    @DisplayName("R121: a new number has enough on it for its first PINs")
    void hands_a_new_number_out_with_some_credit_and_leaves_a_known_ones_balance_alone() {
        long id = fill(Operator.NAR, Optional.empty(), SimKind.PHYSICAL).id();
        applications.sign(id);
        String phone = applications.provide(id).line().phone();
        assertThat(world.phones.view(phone).known().balance()).isEqualByComparingTo("5.00");
        assertThat(world.operators.accounts.movements(phone, 10))
                .singleElement()
                .satisfies(opening -> {
                    assertThat(opening.kind()).isEqualTo(Accounts.Kind.OPENING);
                    assertThat(opening.amount()).isEqualByComparingTo("5.00");
                });
        long known = fill(Operator.AZERCELL, Optional.of(TestPhones.CARD), SimKind.PHYSICAL)
                .id();
        applications.sign(known);
        applications.provide(known);
        assertThat(world.phones.view(TestPhones.CARD).known().balance()).isEqualByComparingTo("12.40");
    }

    @Test
    void skips_no_step_and_does_none_twice() {
        long id = fill(Operator.NAR, Optional.empty(), SimKind.PHYSICAL).id();
        assertRefused("application.unsigned", () -> applications.provide(id));
        applications.sign(id);
        assertRefused("application.signed", () -> applications.sign(id));
        applications.provide(id);
        assertRefused("application.provided", () -> applications.provide(id));
        assertThatThrownBy(() -> applications.sign(id + 1)).isInstanceOf(Unknown.class);
        assertThat(applications.of(Operator.NAR, 10)).singleElement().matches(Application::provided);
        assertThat(applications.of(Operator.BAKCELL, 10)).isEmpty();
    }

    @Test
    @DisplayName("R51: Bakcell and Nar have no eSIM")
    void gives_an_esim_out_at_azercell_only() {
        assertRefused("sim.esim", () -> fill(Operator.NAR, Optional.empty(), SimKind.ESIM));
        assertRefused("sim.esim", () -> fill(Operator.BAKCELL, Optional.empty(), SimKind.ESIM));
        long id = fill(Operator.AZERCELL, Optional.empty(), SimKind.ESIM).id();
        applications.sign(id);
        assertThat(applications.provide(id).codes()).isEmpty();
    }

    @Test
    void takes_a_number_its_owner_has_and_keeps_the_card() {
        long id = fill(Operator.AZERCELL, Optional.of(TestPhones.CARD), SimKind.PHYSICAL)
                .id();
        applications.sign(id);
        assertThat(applications.provide(id).codes()).isEmpty();
        assertThat(world.operators.types()).containsExactly("ServiceActivated");
        assertRefused("service.present", () -> fill(Operator.AZERCELL, Optional.of(TestPhones.CARD), SimKind.PHYSICAL));
    }

    @Test
    @DisplayName("R97: whoever gave the service up may apply again")
    void takes_a_number_whose_service_was_given_up() {
        world.operators.services.activate(TestPhones.CARD, ServiceType.CITIZEN);
        world.operators.services.cancel(TestPhones.CARD);
        long id = fill(Operator.AZERCELL, Optional.of(TestPhones.CARD), SimKind.PHYSICAL)
                .id();
        applications.sign(id);
        applications.provide(id);
        assertThat(world.operators.services.find(TestPhones.CARD).orElseThrow().state())
                .isEqualTo(ServiceState.ACTIVE);
    }

    @Test
    void gives_another_card_out_where_another_kind_is_wanted_or_the_old_one_is_dead() {
        long esim = fill(Operator.AZERCELL, Optional.of(TestPhones.CARD), SimKind.ESIM)
                .id();
        applications.sign(esim);
        applications.provide(esim);
        assertThat(world.operators.types()).containsExactly("SimReplaced", "ServiceActivated");

        TestPhones dead = world;
        dead.operators.services.cancel(TestPhones.CARD);
        dead.cards.replace(TestPhones.CARD, SimKind.PHYSICAL);
        for (int i = 0; i < 3; i++) {
            dead.menu.unblock(TestPhones.CARD, "00000000", Code.PIN1, "7788", "7788");
        }
        long id = fill(Operator.AZERCELL, Optional.of(TestPhones.CARD), SimKind.PHYSICAL)
                .id();
        applications.sign(id);
        assertThat(applications.provide(id).codes()).isPresent();
    }

    @Test
    void knows_whose_a_number_is_and_who_may_apply() {
        world.database.atOnce(sql -> sql.update(
                "insert into person values ('9ZZ9Z9Z', 'X', 'Y', '', date '1950-01-01', 'AA0000001', false)"));
        assertRefused("person.unknown", () -> applications.fill(wish("8888888", Operator.NAR, Optional.empty())));
        assertRefused("person.dead", () -> applications.fill(wish("9ZZ9Z9Z", Operator.NAR, Optional.empty())));
        assertRefused(
                "number.taken",
                () -> applications.fill(wish(TestPhones.OWNER, Operator.AZERCELL, Optional.of(TestPhones.ESIM))));
        assertRefused(
                "number.operator",
                () -> applications.fill(wish(TestPhones.OWNER, Operator.NAR, Optional.of("+994502000001"))));
        assertRefused(
                "number.operator",
                () -> applications.fill(wish(TestPhones.OWNER, Operator.NAR, Optional.of(TestPhones.CARD))));
        fill(Operator.NAR, Optional.of("+994702000001"), SimKind.PHYSICAL);
        assertRefused("application.open", () -> fill(Operator.NAR, Optional.of("+994702000001"), SimKind.PHYSICAL));
    }

    @ParameterizedTest
    @EnumSource(Operator.class)
    @DisplayName("R52: each operator's customer service centres are listed")
    void says_where_the_counters_are(Operator operator) {
        assertThat(new Centres().of(operator))
                .hasSizeGreaterThan(2)
                .allMatch(
                        centre -> !centre.city().isBlank() && !centre.address().isBlank());
    }

    private Application fill(Operator operator, Optional<String> phone, SimKind sim) {
        return applications.fill(new Wish(TestPhones.OWNER, operator, phone, sim, ServiceType.BUSINESS));
    }

    private static Wish wish(String fin, Operator operator, Optional<String> phone) {
        return new Wish(fin, operator, phone, SimKind.PHYSICAL, ServiceType.CITIZEN);
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessage(key);
    }
}
