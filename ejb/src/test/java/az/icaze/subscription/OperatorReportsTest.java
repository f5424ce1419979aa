package az.icaze.subscription;

import static az.icaze.subscription.Told.NEW_SIM;
import static az.icaze.subscription.Told.OLD_SIM;
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
import az.icaze.operator.SimKind;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OperatorReportsTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private static int numbers;

    private final Audit audit = mock();
    private final List<Object> news = new ArrayList<>();
    private final Phone phone = new Phone("+99450214%04d".formatted(++numbers));
    private final Told azercell = Told.by(Operator.AZERCELL, phone);
    private final Told nar = Told.by(Operator.NAR, phone);

    @Test
    void an_activated_service_is_found_by_its_number() {
        report(azercell.activated(AsanImzaType.BUSINESS, OLD_SIM, 0));

        assertThat(found())
                .contains(new SubscriptionView(
                        phone,
                        Operator.AZERCELL,
                        AsanImzaType.BUSINESS,
                        OLD_SIM,
                        SimKind.PHYSICAL,
                        SubscriptionState.ACTIVE,
                        Told.T0,
                        LocalDate.of(2029, 5, 10)));
        assertThat(news).isEmpty();
    }

    @Test
    void a_number_nobody_reported_has_no_service() {
        report(azercell.suspended(0));

        assertThat(found()).isEmpty();
    }

    @Test
    void every_order_of_the_same_messages_ends_in_the_same_service() {
        List<Object> history = List.of(
                azercell.activated(AsanImzaType.BUSINESS, OLD_SIM, 0),
                azercell.suspended(10),
                azercell.typeChanged(AsanImzaType.CITIZEN, 15),
                azercell.blocked(20),
                nar.simReplaced(OLD_SIM, NEW_SIM, 30),
                nar.suspended(40),
                azercell.cancelled(45),
                nar.prolonged(AsanImzaType.GOVERNMENTAL, 50),
                nar.prolonged(AsanImzaType.GOVERNMENTAL, 50));
        Random random = new Random(8500);

        for (int round = 0; round < 60; round++) {
            List<Object> order = new ArrayList<>(history);
            Collections.shuffle(order, random);
            assertThat(servedAfter(order)).as("%s", order).hasValueSatisfying(service -> {
                assertThat(service.state()).isEqualTo(SubscriptionState.WAITING_CERT);
                assertThat(service.operator()).isEqualTo(Operator.NAR);
                assertThat(service.type()).isEqualTo(AsanImzaType.GOVERNMENTAL);
                assertThat(service.activatedAt()).isEqualTo(Told.at(50));
            });
        }
    }

    private Optional<SubscriptionView> servedAfter(List<Object> messages) {
        try (EntityManager em = database.entityManager()) {
            em.getTransaction().begin();
            messages.forEach(message -> tell(em, message));
            em.flush();
            em.clear();
            Optional<SubscriptionView> service = TestSubscriptions.open(em).find(phone);
            em.getTransaction().rollback();
            return service;
        }
    }

    @Test
    @DisplayName("rules R96, R97, R104: the rooms above hear of each end once")
    void each_end_is_told_once() {
        report(azercell.activated(AsanImzaType.BUSINESS, OLD_SIM, 0));
        report(azercell.blocked(10));
        report(azercell.blocked(10));
        report(azercell.simReplaced(OLD_SIM, NEW_SIM, 20));
        report(azercell.simReplaced(OLD_SIM, NEW_SIM, 20));
        report(azercell.cancelled(30));

        assertThat(news)
                .containsExactly(
                        new ServiceEnded(phone, ServiceEnd.PUK_BLOCKED, Told.at(10)),
                        new ServiceEnded(phone, ServiceEnd.SIM_REPLACED, Told.at(20)),
                        new ServiceEnded(phone, ServiceEnd.CANCELLED, Told.at(30)));
    }

    @Test
    void late_news_of_an_old_sim_end_no_certificates_of_the_new_one() {
        report(azercell.activated(AsanImzaType.BUSINESS, OLD_SIM, 0));
        report(azercell.activated(AsanImzaType.BUSINESS, NEW_SIM, 20));
        certified();
        news.clear();

        report(azercell.blocked(10));
        report(azercell.simReplaced(OLD_SIM, NEW_SIM, 15));

        assertThat(news).isEmpty();
        assertThat(found().orElseThrow().state()).isEqualTo(SubscriptionState.ACTIVE);
    }

    @Test
    void certificates_issued_before_the_old_sim_was_heard_of_stand() {
        report(azercell.activated(AsanImzaType.BUSINESS, NEW_SIM, 20));
        certified();
        report(azercell.activated(AsanImzaType.BUSINESS, OLD_SIM, 0));

        assertThat(news).isEmpty();
        assertThat(found().orElseThrow().state()).isEqualTo(SubscriptionState.ACTIVE);
    }

    @Test
    @DisplayName("rule R73: a renewal is told with the end it came after, once")
    void a_renewal_is_told_once() {
        report(azercell.activated(AsanImzaType.BUSINESS, OLD_SIM, 0));
        report(azercell.prolonged(AsanImzaType.CITIZEN, 86_400));
        report(azercell.prolonged(AsanImzaType.CITIZEN, 86_400));

        assertThat(news)
                .containsExactly(new ServiceRenewed(
                        phone,
                        AsanImzaType.CITIZEN,
                        LocalDate.of(2029, 5, 10),
                        LocalDate.of(2029, 5, 11),
                        Told.at(86_400)));
    }

    @Test
    void a_renewal_without_the_sim_of_the_certificates_is_none() {
        report(azercell.activated(AsanImzaType.BUSINESS, OLD_SIM, 0));
        report(azercell.simReplaced(OLD_SIM, NEW_SIM, 10));
        report(azercell.prolonged(AsanImzaType.CITIZEN, 20));
        report(azercell.cancelled(30));
        news.clear();
        report(azercell.activated(AsanImzaType.BUSINESS, OLD_SIM, 40));

        assertThat(news).isEmpty();
    }

    @Test
    void the_trail_names_the_operator_and_only_what_changed() {
        report(azercell.activated(AsanImzaType.BUSINESS, OLD_SIM, 0));
        report(azercell.activated(AsanImzaType.BUSINESS, OLD_SIM, 0));
        report(azercell.suspended(10));
        report(azercell.suspended(10));
        report(nar.suspended(20));

        Machine machine = new Machine("operator:AZERCELL");
        AuditSubject subject = new AuditSubject("subscription", phone.value());
        verify(audit, times(1)).record(eq(machine), eq(subject), eq("activated"), eq(null), eq("ACTIVE"), any());
        verify(audit, times(1)).record(eq(machine), eq(subject), eq("suspended"), eq("ACTIVE"), eq("SUSPENDED"), any());
        verifyNoMoreInteractions(audit);
    }

    private void report(Object message) {
        database.run(em -> tell(em, message));
    }

    private void tell(EntityManager em, Object message) {
        new Wiring(em, Clock.systemUTC(), audit, news::add).report(message);
    }

    private void certified() {
        database.run(em -> TestSubscriptions.open(em).certified(phone, Told.at(60)));
    }

    private Optional<SubscriptionView> found() {
        return database.inTransaction(em -> TestSubscriptions.open(em).find(phone));
    }
}
