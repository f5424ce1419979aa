package az.icaze.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import az.icaze.TestDatabase;
import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Machine;
import az.icaze.identity.Phone;
import az.icaze.operator.Operator;
import az.icaze.operator.ServiceActivated;
import az.icaze.operator.ServiceReactivated;
import az.icaze.operator.ServiceSuspended;
import az.icaze.operator.SimKind;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class OperatorReportsTest {

    private static final Instant T0 = Instant.parse("2026-05-10T06:00:00Z");
    private static final String OLD_SIM = "8999401000000000001";
    private static final String NEW_SIM = "8999401000000000002";

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private static int numbers;

    private final Audit audit = mock();
    private final Phone phone = new Phone("+99450214%04d".formatted(++numbers));

    @Test
    void an_activated_service_is_found_by_its_number() {
        report(activated(Operator.AZERCELL, OLD_SIM, 0));

        assertThat(found(phone)).hasValueSatisfying(service -> {
            assertThat(service.state()).isEqualTo(SubscriptionState.ACTIVE);
            assertThat(service.type()).isEqualTo(AsanImzaType.BUSINESS);
            assertThat(service.operator()).isEqualTo(Operator.AZERCELL);
            assertThat(service.iccid()).isEqualTo(OLD_SIM);
        });
    }

    @Test
    void a_number_nobody_reported_has_no_service() {
        assertThat(found(phone)).isEmpty();
    }

    @Test
    void every_order_of_the_same_messages_ends_in_the_same_service() {
        List<Object> history = List.of(
                activated(Operator.AZERCELL, OLD_SIM, 0),
                new ServiceSuspended(Operator.AZERCELL, phone, T0.plusSeconds(10)),
                activated(Operator.AZERCELL, NEW_SIM, 20),
                new ServiceSuspended(Operator.AZERCELL, phone, T0.plusSeconds(30)),
                new ServiceReactivated(Operator.AZERCELL, phone, T0.plusSeconds(40)));

        List<List<Object>> orders = orders(history);
        assertThat(orders).hasSize(120);
        for (List<Object> order : orders) {
            assertThat(servedAfter(order)).as("%s", order).hasValueSatisfying(service -> {
                assertThat(service.state()).isEqualTo(SubscriptionState.ACTIVE);
                assertThat(service.iccid()).isEqualTo(NEW_SIM);
            });
        }
    }

    private Optional<SubscriptionView> servedAfter(List<Object> messages) {
        try (EntityManager em = database.entityManager()) {
            em.getTransaction().begin();
            messages.forEach(message -> tell(em, message));
            em.flush();
            em.clear();
            Optional<SubscriptionView> service = subscriptions(em).find(phone);
            em.getTransaction().rollback();
            return service;
        }
    }

    @Test
    void a_suspension_that_overtakes_its_activation_is_not_lost() {
        report(new ServiceSuspended(Operator.AZERCELL, phone, T0.plusSeconds(10)));
        report(activated(Operator.AZERCELL, OLD_SIM, 0));

        assertThat(found(phone).orElseThrow().state()).isEqualTo(SubscriptionState.SUSPENDED);
    }

    @Test
    void an_operator_who_lost_the_number_cannot_suspend_it() {
        report(activated(Operator.AZERCELL, OLD_SIM, 0));
        report(activated(Operator.NAR, NEW_SIM, 20));
        report(new ServiceSuspended(Operator.AZERCELL, phone, T0.plusSeconds(30)));

        assertThat(found(phone)).hasValueSatisfying(service -> {
            assertThat(service.operator()).isEqualTo(Operator.NAR);
            assertThat(service.state()).isEqualTo(SubscriptionState.ACTIVE);
        });
    }

    @Test
    void the_trail_names_the_operator_and_only_what_changed() {
        report(activated(Operator.AZERCELL, OLD_SIM, 0));
        report(activated(Operator.AZERCELL, OLD_SIM, 0));
        report(new ServiceSuspended(Operator.AZERCELL, phone, T0.plusSeconds(10)));
        report(new ServiceSuspended(Operator.AZERCELL, phone, T0.plusSeconds(10)));

        Machine azercell = new Machine("operator:AZERCELL");
        AuditSubject subject = new AuditSubject("subscription", phone.value());
        verify(audit, times(1)).record(eq(azercell), eq(subject), eq("activated"), eq(null), eq("ACTIVE"), any());
        verify(audit, times(1))
                .record(eq(azercell), eq(subject), eq("suspended"), eq("ACTIVE"), eq("SUSPENDED"), any());
        verifyNoMoreInteractions(audit);
    }

    private ServiceActivated activated(Operator operator, String iccid, int seconds) {
        return new ServiceActivated(
                operator, phone, AsanImzaType.BUSINESS, iccid, SimKind.PHYSICAL, T0.plusSeconds(seconds));
    }

    private void report(Object message) {
        database.run(em -> tell(em, message));
    }

    private void tell(EntityManager em, Object message) {
        OperatorReports reports = new OperatorReports(3);
        reports.em = em;
        reports.subscriptions = subscriptions(em);
        reports.audit = audit;
        if (message instanceof ServiceActivated activation) {
            reports.activated(activation);
        } else if (message instanceof ServiceSuspended suspension) {
            reports.suspended(suspension);
        } else {
            reports.reactivated((ServiceReactivated) message);
        }
    }

    private static Subscriptions subscriptions(EntityManager em) {
        Subscriptions subscriptions = new Subscriptions();
        subscriptions.em = em;
        return subscriptions;
    }

    private static Optional<SubscriptionView> found(Phone phone) {
        return database.inTransaction(em -> subscriptions(em).find(phone));
    }

    private static List<List<Object>> orders(List<Object> messages) {
        if (messages.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Object>> all = new ArrayList<>();
        for (Object first : messages) {
            List<Object> rest = new ArrayList<>(messages);
            rest.remove(first);
            for (List<Object> tail : orders(rest)) {
                List<Object> order = new ArrayList<>(List.of(first));
                order.addAll(tail);
                all.add(order);
            }
        }
        return all;
    }
}
