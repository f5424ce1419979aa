package az.icaze.subscription;

import static az.icaze.subscription.ServiceHouse.DUE;
import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.operator.CommandAnswered;
import az.icaze.operator.Operator;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Two messages, two nodes, a night and a payment at the same instant. */
class RacesTest {

    private static final int RACERS = 6;

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    @AutoClose("shutdown")
    private final ExecutorService threads = Executors.newFixedThreadPool(RACERS);

    private final ServiceHouse house = new ServiceHouse(database, DUE);

    @Test
    void of_many_messages_at_once_one_asks_the_operator() throws Exception {
        house.activated(AsanImzaType.BUSINESS);
        house.on(LocalDate.of(2029, 5, 11));

        race(racer -> house.wrote(Operator.AZERCELL, house.phone.value() + racer, "biznes", house.now()));

        assertThat(house.told()).containsExactly("ProlongService 18.00");
        assertThat(house.texts()).hasSize(RACERS - 1);
    }

    @Test
    void of_many_nights_at_once_one_takes_the_fee() throws Exception {
        house.activated(AsanImzaType.BUSINESS);

        List<String> due = house.due(DUE);

        race(racer -> house.charge(DUE, due));

        assertThat(house.told()).containsExactly("Charge 2.50");
    }

    @Test
    void of_many_nights_and_payments_at_once_one_asks_for_the_unpaid_month() throws Exception {
        house.unpaid();
        house.on(DUE.plusDays(1));
        List<String> due = house.due(DUE.plusDays(1));

        race(racer -> {
            if (racer % 2 == 0) {
                house.charge(DUE.plusDays(1), due);
            } else {
                house.balanceIncreased(Operator.AZERCELL);
            }
        });

        assertThat(house.told()).containsExactly("Charge 2.50", "SuspendService", "Charge 2.50");
    }

    @Test
    void a_payment_at_the_instant_of_the_answer_is_never_lost() throws Exception {
        house.activated(AsanImzaType.BUSINESS);
        house.sweep(DUE);
        String reference = house.lastCharge();

        race(racer -> {
            if (racer % 2 == 0) {
                house.answer(Operator.AZERCELL, reference, CommandAnswered.Outcome.INSUFFICIENT_FUNDS);
            } else {
                house.balanceIncreased(Operator.AZERCELL);
            }
        });

        assertThat(house.told()).containsOnlyOnce("SuspendService").endsWith("Charge 2.50");
        assertThat(house.fee().standing()).isEqualTo(FeeStanding.ASKED);
    }

    @Test
    void of_many_first_words_at_once_none_is_lost() throws Exception {
        Told azercell = Told.by(Operator.AZERCELL, house.phone);
        List<Object> words = List.of(
                azercell.activated(AsanImzaType.BUSINESS, Told.OLD_SIM, 0),
                azercell.suspended(10),
                azercell.reactivated(20),
                azercell.typeChanged(AsanImzaType.CITIZEN, 30),
                azercell.suspended(40),
                azercell.suspended(40));

        race(racer -> house.report(words.get(racer)));

        assertThat(house.service().state()).isEqualTo(SubscriptionState.SUSPENDED);
        assertThat(house.service().type()).isEqualTo(AsanImzaType.CITIZEN);
    }

    private void race(IntConsumer work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> ends = IntStream.range(0, RACERS)
                .<Future<?>>mapToObj(racer -> threads.submit(() -> {
                    start.await();
                    work.accept(racer);
                    return null;
                }))
                .toList();
        start.countDown();
        for (Future<?> end : ends) {
            end.get();
        }
    }
}
