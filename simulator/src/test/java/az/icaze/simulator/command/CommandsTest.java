package az.icaze.simulator.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.simulator.Malformed;
import az.icaze.simulator.database.TestWorld;
import az.icaze.simulator.operator.Operator;
import az.icaze.simulator.operator.Published;
import az.icaze.simulator.operator.ServiceState;
import az.icaze.simulator.operator.ServiceType;
import az.icaze.simulator.operator.Services.Service;
import az.icaze.simulator.operator.SimKind;
import az.icaze.simulator.phone.Code;
import az.icaze.simulator.phone.TestPhones;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    private static final String PHONE = TestPhones.CARD;

    private final TestPhones world = new TestPhones(TestWorld.open());
    private final Commands commands = new Commands();

    @BeforeEach
    void open() {
        Orders orders = new Orders();
        orders.services = world.operators.services;
        orders.accounts = world.operators.accounts;
        orders.menu = world.menu;
        orders.keys = world.keys;
        orders.events = world.operators.events;
        commands.database = world.database;
        commands.orders = orders;
        commands.messages = world.operators.messages;
        commands.events = world.operators.events;
        commands.clock = Clock.fixed(TestPhones.NOW, ZoneOffset.UTC);
        world.operators.services.activate(PHONE, ServiceType.BUSINESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Charge",
                "ProlongService",
                "ChangeServiceType",
                "SuspendService",
                "RestoreService",
                "SendSms",
                "MakeKeys",
                "UnblockPin"
            })
    void understands_what_is_published_and_answers_as_published(String type) {
        commands.take(Published.example(type));
        commands.take(Published.example(type));
        Published.assertAsPublished(world.operators.last());
        assertThat(world.operators.told()).hasSize(2);
        assertThat(commands.noted(PHONE, 10)).singleElement().matches(noted -> noted.repeats() == 1);
    }

    @Test
    @DisplayName("R91: a charge is taken once, however often and at once it comes")
    void takes_a_charge_once_from_parallel_deliveries() throws Exception {
        String charge = charge("fee:1", "2.50").toString();
        ExecutorService hands = Executors.newFixedThreadPool(8);
        List<? extends Future<?>> takes = IntStream.range(0, 24)
                .mapToObj(i -> hands.submit(() -> commands.take(charge)))
                .toList();
        for (Future<?> take : takes) {
            take.get();
        }
        hands.shutdown();
        assertThat(balance()).isEqualTo("9.90");
        assertThat(world.operators.types()).containsExactly("ServiceActivated", "CommandAnswered");
        assertThat(commands.noted(PHONE, 10)).singleElement().matches(noted -> noted.repeats() == 23);
    }

    @Test
    void says_the_answer_again_word_for_word() {
        commands.take(charge("fee:1", "2.50").toString());
        world.database.atOnce(sql -> sql.update("update outgoing set sent_at = clock_timestamp()"));
        commands.take(charge("fee:1", "2.50").toString());
        assertThat(world.database.<List<String>>atOnce(
                        sql -> sql.list("select body from outgoing where sent_at is null", row -> row.text("body"))))
                .containsExactly(world.operators.last().toString());
    }

    @Test
    void does_nothing_where_a_reference_comes_with_another_content() {
        commands.take(charge("fee:1", "2.50").toString());
        commands.take(charge("fee:1", "5.00").toString());
        assertThat(balance()).isEqualTo("9.90");
        assertThat(world.operators.told()).hasSize(2);
    }

    @Test
    @DisplayName("R72, R92: what is not there is not taken, and the exact amount is enough")
    void takes_no_more_than_there_is() {
        world.operators.accounts.set(PHONE, new BigDecimal("2.49"));
        assertThat(outcome(charge("fee:1", "2.50"))).isEqualTo("INSUFFICIENT_FUNDS");
        assertThat(balance()).isEqualTo("2.49");
        world.operators.accounts.set(PHONE, new BigDecimal("2.50"));
        assertThat(outcome(charge("fee:2", "2.50"))).isEqualTo("DONE");
        assertThat(balance()).isEqualTo("0.00");
    }

    @Test
    @DisplayName("R73: price and three years, or neither")
    void prolongs_and_takes_the_price_or_neither() {
        world.operators.accounts.set(PHONE, new BigDecimal("17.99"));
        world.operators.services.suspend(PHONE);
        Service before = service();
        assertThat(outcome(prolong("8500:1", "GOVERNMENTAL", "18.00"))).isEqualTo("INSUFFICIENT_FUNDS");
        assertThat(service()).isEqualTo(before);
        assertThat(balance()).isEqualTo("17.99");

        world.operators.accounts.set(PHONE, new BigDecimal("18.00"));
        commands.take(prolong("8500:2", "GOVERNMENTAL", "18.00").toString());
        JsonObject told = world.operators.last();
        assertThat(told.getString("type")).isEqualTo("ServiceProlonged");
        assertThat(told.getString("reference")).isEqualTo("8500:2");
        assertThat(service().type()).isEqualTo(ServiceType.GOVERNMENTAL);
        assertThat(service().state()).isEqualTo(ServiceState.ACTIVE);
        assertThat(balance()).isEqualTo("0.00");
        commands.take(prolong("8500:3", "CITIZEN", "0.00").toString());
        assertThat(service().type()).isEqualTo(ServiceType.CITIZEN);
    }

    @Test
    @DisplayName("R65: the type changes, the dates stay; a suspended service keeps its type")
    void changes_the_type_of_a_running_service() {
        commands.take(order("ChangeServiceType", "type:1")
                .add("serviceType", "CITIZEN")
                .build()
                .toString());
        assertThat(world.operators.last().getString("type")).isEqualTo("ServiceTypeChanged");
        assertThat(service().type()).isEqualTo(ServiceType.CITIZEN);
        world.operators.services.suspend(PHONE);
        assertThat(outcome(order("ChangeServiceType", "type:2")
                        .add("serviceType", "BUSINESS")
                        .build()))
                .isEqualTo("REFUSED");
    }

    @Test
    @DisplayName("R97: given up on the portal, it ends as at the counter, and once")
    void ends_a_service() {
        commands.take(Published.example("CancelService"));
        assertThat(world.operators.types()).containsExactly("ServiceActivated", "ServiceCancelled", "CommandAnswered");
        Published.assertAsPublished(world.operators.last());
        assertThat(service().state()).isEqualTo(ServiceState.CANCELLED);
        assertThat(outcome(order("CancelService", "cancel:2").build())).isEqualTo("DONE");
        assertThat(world.operators.types()).containsOnlyOnce("ServiceCancelled");
    }

    @Test
    @DisplayName("R92, R93: suspended and restored as the portal asks, in silence")
    void suspends_and_restores() {
        int texts = world.phones.view(PHONE).inbox().size();
        assertThat(outcome(order("SuspendService", "suspend:1").build())).isEqualTo("DONE");
        assertThat(service().state()).isEqualTo(ServiceState.SUSPENDED);
        assertThat(outcome(order("SuspendService", "suspend:2").build())).isEqualTo("DONE");
        assertThat(outcome(order("RestoreService", "restore:1").build())).isEqualTo("DONE");
        assertThat(service().state()).isEqualTo(ServiceState.ACTIVE);
        world.operators.services.cancel(PHONE);
        assertThat(outcome(order("RestoreService", "restore:2").build())).isEqualTo("REFUSED");
        assertThat(world.operators.types()).doesNotContain("ServiceSuspended", "ServiceReactivated");
        assertThat(world.phones.view(PHONE).inbox()).hasSize(texts + 1);
    }

    @Test
    @DisplayName("R103: only a blocked PIN of an eSIM is unblocked")
    void unblocks_a_pin_of_an_esim() {
        world.cards.replace(PHONE, SimKind.ESIM);
        world.menu.choose(PHONE, Code.PIN2, "90909", "90909");
        JsonObjectBuilder order = order("UnblockPin", "pin:1").add("purpose", "SIGNATURE");
        assertThat(outcome(order.build())).isEqualTo("REFUSED");
        for (int i = 0; i < 3; i++) {
            world.menu.change(PHONE, Code.PIN2, "00000", "11111", "11111");
        }
        assertThat(outcome(
                        order("UnblockPin", "pin:2").add("purpose", "SIGNATURE").build()))
                .isEqualTo("DONE");
        assertThat(world.phones.view(PHONE).toChoose()).contains(Code.PIN2);
    }

    @Test
    @DisplayName("R56, R96: only the card that is meant makes keys, and keeps those it has")
    void makes_keys_on_the_card_that_is_meant() {
        commands.take(Published.example("MakeKeys"));
        JsonObject made = world.operators.last();
        assertThat(Published.example("MakeKeys")).contains(made.getString("iccid"));
        assertThat(made).containsKeys("authenticationRequest", "signingRequest");
        world.cards.replace(PHONE, SimKind.PHYSICAL);
        JsonObjectBuilder order = order("MakeKeys", "keys:2").add("iccid", made.getString("iccid"));
        assertThat(outcome(order.build())).isEqualTo("REFUSED");
    }

    @Test
    void refuses_what_it_has_nothing_to_do_with() {
        assertThat(outcome(Json.createObjectBuilder(charge("fee:1", "1.00"))
                        .add("operator", "NAR")
                        .build()))
                .isEqualTo("REFUSED");
        assertThat(outcome(Json.createObjectBuilder(charge("fee:2", "1.00"))
                        .add("phone", "+994500000000")
                        .build()))
                .isEqualTo("REFUSED");
        world.phones.refuse(PHONE, true);
        assertThat(outcome(charge("fee:3", "1.00"))).isEqualTo("REFUSED");
        world.phones.refuse(PHONE, false);
        world.operators.services.cancel(PHONE);
        assertThat(outcome(charge("fee:4", "1.00"))).isEqualTo("REFUSED");
        assertThat(outcome(prolong("8500:1", "CITIZEN", "0.00"))).isEqualTo("REFUSED");
        assertThat(balance()).isEqualTo("12.40");
    }

    @Test
    void brings_a_text_also_to_a_number_that_was_taken_along() {
        world.cards.port(PHONE, Operator.NAR, SimKind.PHYSICAL);
        commands.take(order("SendSms", "sms:1")
                .add("text", "Salam")
                .add("coding", "GSM-7")
                .build()
                .toString());
        JsonObject receipt = world.operators.last();
        assertThat(receipt.getBoolean("delivered")).isTrue();
        assertThat(receipt.getString("operator")).isEqualTo("AZERCELL");
        assertThat(world.phones.view(PHONE).inbox().get(0).text()).isEqualTo("Salam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5", "-2.50", "2.500", "0.00", "two"})
    void gives_back_a_charge_that_is_no_amount(String amount) {
        assertThatThrownBy(() -> commands.take(charge("fee:1", amount).toString()))
                .isInstanceOf(Malformed.class);
        assertThat(commands.noted(PHONE, 10)).isEmpty();
    }

    @Test
    void gives_back_what_is_no_command() {
        assertThatThrownBy(() -> commands.take("{\"type\": \"Dance\"}")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> commands.take("ferdi")).isInstanceOf(Malformed.class);
    }

    private String outcome(JsonObject command) {
        commands.take(command.toString());
        JsonObject answer = world.operators.last();
        assertThat(answer.getString("reference")).isEqualTo(command.getString("reference"));
        return answer.getString("outcome");
    }

    private static JsonObject charge(String reference, String amount) {
        return order("Charge", reference)
                .add("amount", amount)
                .add("currency", "AZN")
                .add("description", "Asan İmza")
                .build();
    }

    private static JsonObject prolong(String reference, String type, String price) {
        return order("ProlongService", reference)
                .add("serviceType", type)
                .add("price", price)
                .add("currency", "AZN")
                .build();
    }

    private static JsonObjectBuilder order(String type, String reference) {
        return Json.createObjectBuilder()
                .add("type", type)
                .add("reference", reference)
                .add("operator", "AZERCELL")
                .add("phone", PHONE);
    }

    private String balance() {
        return world.phones.view(PHONE).known().balance().toString();
    }

    private Service service() {
        return world.operators.services.find(PHONE).orElseThrow();
    }
}
