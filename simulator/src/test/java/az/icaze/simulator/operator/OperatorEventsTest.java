package az.icaze.simulator.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.simulator.Refused;
import az.icaze.simulator.Unknown;
import az.icaze.simulator.database.TestWorld;
import az.icaze.simulator.phone.TestPhones;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorEventsTest {

    private static final String PHONE = TestPhones.CARD;

    private final TestPhones world = new TestPhones(TestWorld.open());
    private final TestOperators operators = world.operators;
    private final Services services = operators.services;

    @Test
    void says_what_the_published_schemas_say() {
        services.activate(PHONE, ServiceType.BUSINESS);
        services.suspend(PHONE);
        services.reactivate(PHONE);
        services.changeType(PHONE, ServiceType.CITIZEN);
        services.prolong(PHONE, ServiceType.GOVERNMENTAL);
        operators.accounts.topUp(PHONE, new BigDecimal("2.50"));
        world.cards.replace(PHONE, SimKind.ESIM);
        services.cancel(PHONE);
        tell();
        assertThat(operators.types())
                .containsExactly(
                        "ServiceActivated",
                        "ServiceSuspended",
                        "ServiceReactivated",
                        "ServiceTypeChanged",
                        "ServiceProlonged",
                        "BalanceIncreased",
                        "SimReplaced",
                        "ServiceCancelled",
                        "ServiceBlocked",
                        "ServiceProlonged",
                        "SmsReceived",
                        "SmsReceived",
                        "SmsReceipt",
                        "CommandAnswered",
                        "PromptAnswered",
                        "PromptAnswered");
        operators.told().forEach(Published::assertAsPublished);
    }

    /** What no hand can bring about by itself. */
    private void tell() {
        world.database.inTransaction(sql -> {
            Line line = Lines.of(sql, PHONE);
            OperatorEvents events = operators.events;
            events.blocked(sql, line);
            events.prolonged(sql, line, ServiceType.BUSINESS, Optional.of("8500:1"));
            events.received(sql, line, "8500", "", Optional.empty());
            events.received(sql, line, "8500", "ferdi", Optional.of(new OperatorEvents.Part(255, 1, 2)));
            events.receipt(sql, Operator.NAR, "sms:1", false);
            events.commandAnswered(sql, Operator.NAR, "fee:1", "INSUFFICIENT_FUNDS");
            events.answered(sql, Operator.AZERCELL, UUID.randomUUID(), PromptOutcome.OK, Optional.of(new byte[64]));
            events.answered(sql, Operator.NAR, UUID.randomUUID(), PromptOutcome.ERROR_0035, Optional.empty());
            return null;
        });
    }

    @Test
    void writes_to_the_telephone_once_however_often_it_is_activated() {
        services.activate(PHONE, ServiceType.BUSINESS);
        services.activate(PHONE, ServiceType.BUSINESS);
        assertThat(operators.types()).containsExactly("ServiceActivated", "ServiceActivated");
        assertThat(texts()).hasSize(1);
    }

    @Test
    @DisplayName("R54, R73: the service runs three years from its activation, and again from its prolongation")
    void keeps_the_last_valid_day() {
        services.activate(PHONE, ServiceType.CITIZEN);
        assertThat(services.find(PHONE).orElseThrow().validUntil()).contains(LocalDate.of(2029, 11, 21));
    }

    @Test
    void suspends_what_is_active_and_reactivates_what_is_suspended() {
        assertRefused("service.not-active", () -> services.suspend(PHONE));
        services.activate(PHONE, ServiceType.CITIZEN);
        assertRefused("service.not-suspended", () -> services.reactivate(PHONE));
        assertThatThrownBy(() -> services.activate("+994500000000", ServiceType.CITIZEN))
                .isInstanceOf(Unknown.class);
        services.suspend(PHONE);
        assertRefused("service.not-active", () -> services.changeType(PHONE, ServiceType.BUSINESS));
        services.prolong(PHONE, ServiceType.BUSINESS);
        assertThat(services.find(PHONE).orElseThrow().state()).isEqualTo(ServiceState.ACTIVE);
    }

    @Test
    @DisplayName("R97: a cancelled service is over, and nothing but another application brings one back")
    void does_nothing_with_a_cancelled_service() {
        assertRefused("service.none", () -> services.cancel(PHONE));
        services.activate(PHONE, ServiceType.CITIZEN);
        services.cancel(PHONE);
        assertRefused("service.none", () -> services.cancel(PHONE));
        assertRefused("service.not-active", () -> services.suspend(PHONE));
        assertRefused("service.not-suspended", () -> services.reactivate(PHONE));
        assertRefused("service.not-active", () -> services.prolong(PHONE, ServiceType.CITIZEN));
        services.activate(PHONE, ServiceType.BUSINESS);
        assertThat(services.find(PHONE).orElseThrow().state()).isEqualTo(ServiceState.ACTIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+994502147717", "0502147717", "050 214 77 17", "994-50-214-77-17", "00994502147717", "502147717"
            })
    void reads_a_number_in_any_usual_writing(String typed) {
        assertThat(PhoneNumbers.e164(typed)).isEqualTo(PHONE);
    }

    private List<String> texts() {
        return world.database.atOnce(sql -> sql.list("select body from sms", row -> row.text("body")));
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessage(key);
    }
}
