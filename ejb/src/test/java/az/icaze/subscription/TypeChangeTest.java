package az.icaze.subscription;

import static az.icaze.operator.CommandAnswered.Outcome.INSUFFICIENT_FUNDS;
import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.operator.CommandAnswered;
import az.icaze.operator.Operator;
import az.icaze.operator.ServiceEvent;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TypeChangeTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final ServiceHouse house = new ServiceHouse(database, LocalDate.of(2026, 5, 11));

    @Test
    @DisplayName("rule R65: another type is asked for once, and followed when the operator has done it")
    void another_type_is_asked_for_once() {
        house.activated(AsanImzaType.CITIZEN);

        assertThat(house.requestTypeChange(AsanImzaType.BUSINESS)).isTrue();
        assertThat(house.requestTypeChange(AsanImzaType.BUSINESS)).isTrue();
        assertThat(house.requestTypeChange(AsanImzaType.GOVERNMENTAL)).isFalse();
        assertThat(house.requestTypeChange(AsanImzaType.CITIZEN)).isFalse();
        assertThat(house.told()).containsExactly("ChangeServiceType");
    }

    @Test
    void what_the_operator_refused_may_be_asked_for_again() {
        house.activated(AsanImzaType.CITIZEN);
        house.requestTypeChange(AsanImzaType.BUSINESS);
        house.refuse(Operator.AZERCELL, reference(1), INSUFFICIENT_FUNDS);

        assertThat(house.requestTypeChange(AsanImzaType.BUSINESS)).isTrue();
        house.report(new ServiceEvent.TypeChanged(
                Operator.AZERCELL, house.phone, AsanImzaType.BUSINESS, Optional.of(reference(2)), house.now()));

        assertThat(house.service().type()).isEqualTo(AsanImzaType.BUSINESS);
        assertThat(house.requestTypeChange(AsanImzaType.GOVERNMENTAL)).isTrue();
        assertThat(house.texts())
                .as("of the refusal")
                .singleElement()
                .asString()
                .contains("biznes");
    }

    @Test
    @DisplayName("rule R65: nobody is sent to the operator for a type that he has by now, or for a service that ended")
    void a_refusal_that_means_nothing_any_more_is_not_told() {
        house.activated(AsanImzaType.CITIZEN);
        house.requestTypeChange(AsanImzaType.BUSINESS);
        house.report(new ServiceEvent.TypeChanged(
                Operator.AZERCELL, house.phone, AsanImzaType.BUSINESS, Optional.empty(), house.now()));
        house.refuse(Operator.AZERCELL, reference(1), CommandAnswered.Outcome.REFUSED);
        assertThat(house.texts()).isEmpty();

        house.requestTypeChange(AsanImzaType.GOVERNMENTAL);
        house.report(Told.by(Operator.AZERCELL, house.phone).cancelled(1));
        house.refuse(Operator.AZERCELL, reference(2), CommandAnswered.Outcome.REFUSED);
        assertThat(house.texts()).isEmpty();
    }

    @Test
    void no_type_is_asked_for_where_no_service_runs() {
        assertThat(house.requestTypeChange(AsanImzaType.GOVERNMENTAL)).isFalse();

        house.activated(AsanImzaType.CITIZEN);
        house.on(LocalDate.of(2029, 5, 11));
        assertThat(house.requestTypeChange(AsanImzaType.BUSINESS)).isFalse();

        house.on(LocalDate.of(2026, 5, 12));
        house.report(Told.by(Operator.AZERCELL, house.phone).cancelled(1));
        assertThat(house.requestTypeChange(AsanImzaType.BUSINESS)).isFalse();
    }

    @Test
    @DisplayName("R97: a service given up is ended once, and a text says where the operator does not")
    void a_service_is_given_up() {
        house.activated(AsanImzaType.CITIZEN);
        house.requestCancellation();
        house.requestCancellation();
        assertThat(house.told()).containsExactly("CancelService");

        house.refuse(Operator.AZERCELL, "cancel:" + house.phone.value() + ":1", CommandAnswered.Outcome.REFUSED);
        assertThat(house.texts()).hasSize(1);
        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);

        house.requestCancellation();
        house.refuse(Operator.AZERCELL, "cancel:" + house.phone.value() + ":2", CommandAnswered.Outcome.DONE);
        house.report(Told.by(Operator.AZERCELL, house.phone).cancelled(1));
        house.requestCancellation();

        assertThat(house.told()).containsExactly("CancelService", "CancelService");
        assertThat(house.texts()).hasSize(1);
        assertThat(house.service().state()).isEqualTo(SubscriptionState.CANCELLED);
    }

    private String reference(int number) {
        return "change-type:" + house.phone.value() + ":" + number;
    }
}
