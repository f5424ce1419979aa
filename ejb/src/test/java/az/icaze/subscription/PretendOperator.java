package az.icaze.subscription;

import az.icaze.operator.CommandAnswered.Outcome;
import az.icaze.operator.Operator;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * An operator with one number and its balance: does each command once, and tells of it late, twice and in any order, or
 * loses what may be lost.
 */
final class PretendOperator {

    private final ServiceHouse house;
    private final Told told;
    private final Random random;
    private final Map<String, BigDecimal> taken = new HashMap<>();
    private final Map<String, Outcome> answered = new HashMap<>();
    private final List<Runnable> news = new ArrayList<>();
    private int done;
    private int seconds;
    private BigDecimal balance = BigDecimal.ZERO;

    PretendOperator(ServiceHouse house, Random random) {
        this.house = house;
        this.told = Told.by(Operator.AZERCELL, house.phone);
        this.random = random;
    }

    /** What was asked for since the last time. */
    void work() {
        List<JsonObject> commands = house.commands();
        for (JsonObject command : commands.subList(done, commands.size())) {
            obey(command);
        }
        done = commands.size();
    }

    private void obey(JsonObject command) {
        int at = second();
        switch (command.getString("type")) {
            case "Charge" -> charge(command.getString("reference"), new BigDecimal(command.getString("amount")));
            case "SuspendService" -> news.add(() -> house.report(told.suspended(at)));
            case "RestoreService" -> news.add(() -> house.report(told.reactivated(at)));
            default -> throw new IllegalStateException(command.toString());
        }
    }

    /** A repeat is answered as the first time. */
    private void charge(String reference, BigDecimal amount) {
        Outcome outcome = answered.computeIfAbsent(reference, first -> take(reference, amount));
        news.add(() -> house.answer(Operator.AZERCELL, reference, outcome));
    }

    private Outcome take(String reference, BigDecimal amount) {
        if (balance.compareTo(amount) < 0) {
            return Outcome.INSUFFICIENT_FUNDS;
        }
        balance = balance.subtract(amount);
        taken.merge(reference, amount, BigDecimal::add);
        return Outcome.DONE;
    }

    void topUp(String amount) {
        balance = balance.add(new BigDecimal(amount));
        if (random.nextInt(4) > 0) {
            news.add(() -> house.balanceIncreased(Operator.AZERCELL));
        }
    }

    /** Tells some of the news, some of them twice; the rest is told later. */
    void tellSome() {
        Collections.shuffle(news, random);
        List<Runnable> now = new ArrayList<>(news.subList(0, random.nextInt(news.size() + 1)));
        now.forEach(Runnable::run);
        news.removeIf(any -> now.contains(any) && random.nextInt(3) > 0);
    }

    /** Until nothing is left to do or to tell. */
    void finish() {
        do {
            work();
            List<Runnable> all = new ArrayList<>(news);
            news.clear();
            Collections.shuffle(all, random);
            all.forEach(Runnable::run);
        } while (done < house.commands().size() || !news.isEmpty());
    }

    /** Later by a day each time the house's clock is. */
    private int second() {
        long days = house.today().toEpochDay() - Told.T0.getEpochSecond() / 86_400;
        return Math.toIntExact(days * 86_400 + ++seconds);
    }

    Map<String, BigDecimal> taken() {
        return taken;
    }
}
