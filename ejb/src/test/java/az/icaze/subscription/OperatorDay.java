package az.icaze.subscription;

import az.icaze.TestDatabase;
import az.icaze.night.ChunkResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The file of an operator about the day on which a house's first fee is due, and the night that compares it. */
final class OperatorDay {

    private final LocalDate night = ServiceHouse.DUE.plusDays(1);
    private final TestDatabase database;
    private final ServiceHouse house;
    private final Path folder;

    OperatorDay(TestDatabase database, ServiceHouse house, Path folder) {
        this.database = database;
        this.house = house;
        this.folder = folder;
    }

    String charge(String amount, String outcome) {
        return "CHARGE,%s,%s,%s,%s,2026-06-10T12:00:00+04:00"
                .formatted(house.lastCharge(), house.phone.value(), amount, outcome);
    }

    String topUp() {
        return "TOP_UP,T-1,%s,5.00,DONE,2026-06-10T13:00:00+04:00".formatted(house.phone.value());
    }

    ChunkResult reconcile(String... lines) throws IOException {
        write(lines);
        return compare(due());
    }

    void write(String... lines) throws IOException {
        Path of = Files.createDirectories(folder.resolve("AZERCELL"));
        Files.writeString(of.resolve("2026-06-10.csv"), OperatorFile.HEADER + "\n" + String.join("\n", lines) + "\n");
        takeIn();
    }

    void takeIn() {
        database.run(em -> {
            OperatorFiles files = house.wiring(em).files;
            files.folder = Optional.of(folder.toString());
            files.takeIn(night);
        });
    }

    List<String> due() {
        String due =
                database.inTransaction(em -> house.wiring(em).reconcile.due().query());
        return house.rows("select item from (" + due.replace(":day", "date '" + night + "'")
                + ") due where :phone is not null order by item");
    }

    ChunkResult compare(List<String> items) {
        return database.inTransaction(em -> house.wiring(em).reconcile.reconcile(night, items));
    }

    List<String> verdicts() {
        return house.rows("select concat_ws(' ', verdict, ours, outcome, effect) from reconciliation_line"
                + " where :phone is not null order by id");
    }

    /** @param file 0 for none */
    ReconciliationView view(long file) {
        return shown(reconciliations -> reconciliations.view(Optional.of(file).filter(id -> id > 0), 0));
    }

    <T> T shown(Function<Reconciliations, T> question) {
        return database.inTransaction(em -> {
            Reconciliations reconciliations = new Reconciliations();
            reconciliations.em = em;
            return question.apply(reconciliations);
        });
    }
}
