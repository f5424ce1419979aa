package az.icaze.browser;

import static org.awaitility.Awaitility.await;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Permits confirmed one after the other, and how long each confirmation took. */
final class Confirmations {

    private static final List<String> EMPLOYEES = List.of("Zəhra", "Leyla", "Nigar", "Mehriban");

    private final PermitListPage permits;
    private final DemoPerson signer;
    private int confirmed;

    /** @param permits where the signer has come after signing in */
    Confirmations(PermitListPage permits, DemoPerson signer) {
        this.permits = permits;
        this.signer = signer;
    }

    /**
     * Confirms so many.
     *
     * @return shortest first; each from the click to the request on the telephone, and from PIN2 to the confirmed permit: not
     *     how long the hand needs in between
     */
    List<Duration> take(int many) {
        List<Duration> taken = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            taken.add(one());
        }
        return taken.stream().sorted().toList();
    }

    private Duration one() {
        DemoPerson employee = Icaze.running().people().named(EMPLOYEES.get(confirmed % EMPLOYEES.size()));
        PermitFormPage form = permits.openList().newPermit().find(employee.fin());
        CheckPermitPage check = GoodAnswers.in(
                        form, employee, "77-CF-%03d".formatted(confirmed), confirmed / EMPLOYEES.size())
                .check();
        confirmed++;
        String number = check.number();
        long begun = System.nanoTime();
        check.confirm();
        signer.phone().awaitCode();
        signer.phone().typePin(signer.pin2());
        await().pollInterval(Duration.ofMillis(5)).until(() -> Icaze.running()
                .ask("select status <> 'DRAFT' from permit where number = '" + number + "'")
                .equals("t"));
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** The one that so many, of all, are not longer than. */
    static Duration share(List<Duration> sorted, double share) {
        return sorted.get((int) Math.ceil(sorted.size() * share) - 1);
    }
}
