package az.icaze.simulator.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.simulator.Refused;
import az.icaze.simulator.TestClock;
import az.icaze.simulator.database.TestWorld;
import az.icaze.simulator.phone.TestPhones;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator says of its days is what it did on them (rules R91, R93). */
class DayFilesTest {

    private static final String PHONE = TestPhones.CARD;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);
    private static final String HEADER = "kind,reference,phone,amount,outcome,at\n";

    private final TestPhones world = new TestPhones(TestWorld.open());
    private final TestClock clock = new TestClock(Instant.parse("2026-06-10T19:59:00Z"));
    private final DayFiles files = new DayFiles();
    private Operator operator;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        files.database = world.database;
        files.clock = clock;
        files.folder = Optional.of(folder.toString());
        world.operators.accounts.clock = clock;
        world.operators.services.activate(PHONE, ServiceType.BUSINESS);
        operator = world.database.atOnce(sql -> Lines.of(sql, PHONE)).operator();
    }

    private void command(String type, String reference, String outcome, String at) {
        world.database.inTransaction(sql -> sql.update(
                "insert into command (operator, reference, phone, type, body, received_at, repeats, outcome)"
                        + " values (?, ?, ?, ?, '{\"amount\":\"2.50\"}', ?, 1, ?)",
                operator,
                reference,
                PHONE,
                type,
                Instant.parse(at),
                outcome));
    }

    private String read(LocalDate day) throws IOException {
        return Files.readString(folder.resolve(operator.name()).resolve(day + ".csv"));
    }

    @Test
    @DisplayName("R93: a top-up is in the file, whether the portal heard of it or not")
    void tells_what_was_paid_in_also_where_the_message_was_lost() throws IOException {
        int before = world.operators.types().size();
        world.operators.accounts.topUp(PHONE, new BigDecimal("5"));
        world.operators.accounts.topUpUntold(PHONE, new BigDecimal("2.49"));
        world.operators.accounts.set(PHONE, new BigDecimal("1.00"));

        files.write(operator, DAY);

        assertThat(world.operators
                        .types()
                        .subList(before, world.operators.types().size()))
                .containsExactly("BalanceIncreased");
        assertThat(read(DAY).replaceAll("T-[0-9]+", "T"))
                .isEqualTo(HEADER
                        + "TOP_UP,T,%1$s,5.00,DONE,2026-06-10T23:59:00+04:00\nTOP_UP,T,%1$s,2.49,DONE,2026-06-10T23:59:00+04:00\n"
                                .formatted(PHONE));
    }

    @Test
    @DisplayName("R91: each charge that was carried out or refused on the Baku day is in the file once")
    void tells_what_was_charged_and_what_was_not() throws IOException {
        command("CHARGE", "fee:a", "DONE", "2026-06-09T20:00:00Z");
        command("CHARGE", "fee:b", "INSUFFICIENT_FUNDS", "2026-06-10T19:59:59Z");
        command("CHARGE", "fee:c", "DONE", "2026-06-10T20:00:00Z");
        command("SUSPEND", "fee:a:suspend", "DONE", "2026-06-10T10:00:00Z");

        files.write(operator, DAY);

        assertThat(read(DAY))
                .isEqualTo(HEADER
                        + "CHARGE,fee:a,%1$s,2.50,DONE,2026-06-10T00:00:00+04:00\nCHARGE,fee:b,%1$s,2.50,INSUFFICIENT_FUNDS,2026-06-10T23:59:59+04:00\n"
                                .formatted(PHONE));
        assertThat(files.written(operator, 7)).containsExactly(new DayFiles.Written(DAY, 2));
    }

    @Test
    void a_number_without_a_business_service_is_in_no_file() throws IOException {
        world.database.inTransaction(sql -> sql.update("update service set type = 'CITIZEN' where phone = ?", PHONE));
        world.operators.accounts.topUp(PHONE, new BigDecimal("5"));

        files.write(operator, DAY);

        assertThat(read(DAY)).isEqualTo(HEADER);
    }

    @Test
    void a_day_that_ends_is_written_by_itself_where_there_is_anything_to_tell() throws IOException {
        files.endDays();
        world.operators.accounts.topUp(PHONE, new BigDecimal("5"));
        files.endDays();
        assertThat(folder).isEmptyDirectory();

        clock.forward(Duration.ofDays(3));
        files.endDays();
        files.endDays();

        assertThat(files.written(operator, 7)).containsExactly(new DayFiles.Written(DAY, 1));
        List<Operator> others = List.of(Operator.values());
        assertThat(others.stream().filter(other -> other != operator))
                .allSatisfy(other -> assertThat(files.written(other, 7)).isEmpty());
    }

    @Test
    void there_is_no_file_of_a_day_to_come_nor_without_a_folder() {
        assertThatThrownBy(() -> files.write(operator, DAY.plusDays(1)))
                .isInstanceOf(Refused.class)
                .hasMessage("day-file.day");
        files.folder = Optional.empty();
        files.endDays();
        assertThatThrownBy(() -> files.write(operator, DAY))
                .isInstanceOf(Refused.class)
                .hasMessage("day-file.folder");
    }
}
