package az.icaze.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.TestDatabase;
import az.icaze.audit.Audit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large files come in portion by portion, each line once, whatever happens in between (rule R93). */
class OperatorFilesTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 6, 11);
    private static final int MANY = 5 * OperatorFiles.PORTION / 2;

    @AutoClose
    private final TestDatabase database = TestDatabase.open();

    private final Set<Path> unreadable = new HashSet<>();

    private final OperatorFiles files = new OperatorFiles() {
        @Override
        FileChannel open(Path path) throws IOException {
            if (unreadable.contains(path)) {
                throw new AccessDeniedException(path.toString());
            }
            return super.open(path);
        }
    };

    @TempDir
    private Path folder;

    private Path file;

    /** Each call in a transaction of its own, as in the house; and then something happens. */
    private class Portions extends FileStaging {

        private int portions;
        private int dieAfter = Integer.MAX_VALUE;
        private Runnable atBegin = () -> {};

        private <T> T alone(Function<FileStaging, T> call) {
            return database.inTransaction(entities -> {
                FileStaging staging = new FileStaging();
                staging.em = entities;
                staging.clock = Clock.fixed(Instant.parse("2026-06-10T22:00:00Z"), ZoneOffset.UTC);
                staging.audit = new Audit(entities, staging.clock);
                return call.apply(staging);
            });
        }

        @Override
        Optional<Long> begin(Key key) {
            Optional<Long> begun = alone(staging -> staging.begin(key));
            atBegin.run();
            return begun;
        }

        @Override
        List<Long> leftBehind(Key key) {
            return alone(staging -> staging.leftBehind(key));
        }

        @Override
        Optional<String> add(long of, List<OperatorFile.Line> lines) {
            if (portions == dieAfter) {
                throw new IllegalStateException("the node dies");
            }
            portions++;
            return alone(staging -> staging.add(of, lines));
        }

        @Override
        boolean clear(long of) {
            return alone(staging -> staging.clear(of));
        }

        @Override
        void end(Key key, long of, long lines, List<String> problems) {
            alone(staging -> {
                staging.end(key, of, lines, problems);
                return true;
            });
        }
    }

    @BeforeEach
    void a_folder() throws IOException {
        files.folder = Optional.of(folder.toString());
        files.days = 31;
        files.mostBytes = 1 << 28;
        file = Files.createDirectories(folder.resolve("NAR")).resolve("2026-06-10.csv");
    }

    private void write(String lines) {
        try {
            Files.writeString(file, OperatorFile.HEADER + "\n" + lines);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String lines(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj("TOP_UP,T-%d,+994702147717,5.00,DONE,2026-06-10T13:00:00+04:00\n"::formatted)
                .collect(Collectors.joining());
    }

    private Portions takeIn(int dieAfter, Runnable atBegin) {
        Portions portions = new Portions();
        portions.dieAfter = dieAfter;
        portions.atBegin = atBegin;
        files.staging = portions;
        files.takeIn(NIGHT);
        return portions;
    }

    private void takeIn() {
        takeIn(Integer.MAX_VALUE, () -> {});
    }

    private List<String> rows(String sql) {
        return database.inTransaction(entities -> entities.unwrap(Session.class)
                .createNativeQuery(sql, String.class)
                .getResultList());
    }

    private List<String> taken() {
        return rows(
                "select concat_ws(' ', f.complete, f.lines, f.problems, (select concat(count(distinct l.line), '/', count(*))"
                        + " from reconciliation_line l where l.file = f.id)) from reconciliation_file f order by f.id");
    }

    @Test
    void a_node_that_dies_in_a_file_leaves_the_rest_of_it_to_the_next_one() {
        write(lines(0, MANY));
        assertThatThrownBy(() -> takeIn(1, () -> {})).hasMessage("the node dies");
        assertThat(taken()).containsExactly("f 0 " + OperatorFiles.PORTION + "/" + OperatorFiles.PORTION);
        assertThat(rows(new ReconcileBalances()
                        .due()
                        .query()
                        .replace(
                                "select cast(l.id as text) as item, file.operator as label",
                                "select cast(l.id as text)")
                        .replace(":day", "date '2026-06-11'")))
                .as("half a file is compared by nobody")
                .isEmpty();

        takeIn();
        takeIn();

        assertThat(taken()).containsExactly("t " + MANY + " " + MANY + "/" + MANY);
        assertThat(rows("select action from audit_entry")).containsExactly("taken");
    }

    @Test
    void a_repetition_found_before_the_node_died_is_not_forgotten() {
        write(lines(0, 5) + lines(0, MANY));
        assertThatThrownBy(() -> takeIn(1, () -> {})).hasMessage("the node dies");

        takeIn();

        assertThat(taken()).containsExactly("t 0 7: repeated 0/0");
    }

    @Test
    void what_was_read_is_what_the_hash_was_taken_of_or_nothing_is_kept() {
        write(lines(0, MANY));
        takeIn(Integer.MAX_VALUE, () -> write(lines(1, MANY + 1)));
        assertThat(taken()).containsExactly("f 0 0/0");

        takeIn();

        assertThat(taken()).containsExactly("f 0 0/0", "t " + MANY + " " + MANY + "/" + MANY);
    }

    @Test
    void a_file_that_takes_the_name_of_one_being_read_is_the_next_nights() throws IOException {
        write(lines(0, MANY));
        Path other = Files.writeString(folder.resolve("other"), OperatorFile.HEADER + "\n" + lines(7, 9));
        takeIn(Integer.MAX_VALUE, () -> move(other));
        assertThat(taken()).containsExactly("t " + MANY + " " + MANY + "/" + MANY);

        takeIn();

        assertThat(taken()).hasSize(2).endsWith("t 2 2/2");
    }

    private void move(Path other) {
        try {
            Files.move(other, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Test
    void half_a_file_goes_when_another_has_taken_its_place() {
        write(lines(0, MANY));
        assertThatThrownBy(() -> takeIn(1, () -> {})).hasMessage("the node dies");
        write(lines(0, 3));

        takeIn();

        assertThat(taken()).containsExactly("f 0 0/0", "t 3 3/3");
    }

    @Test
    @DisplayName(
            "rule R93: a file that cannot be read or is too large is refused alone, once, and the others are taken")
    void a_file_that_cannot_be_read_is_refused_alone() throws IOException {
        write(lines(0, 3));
        Path other = Files.createDirectories(folder.resolve("AZERCELL")).resolve("2026-06-10.csv");
        unreadable.add(Files.writeString(other, "what nobody sees"));
        Path large = Files.createDirectories(folder.resolve("BAKCELL")).resolve("2026-06-10.csv");
        Files.writeString(large, OperatorFile.HEADER + "\n" + lines(0, 9));
        files.mostBytes = Files.size(file);

        takeIn();
        takeIn();

        assertThat(taken()).containsExactly("t 0 unreadable 0/0", "t 0 too-large 0/0", "t 3 3/3");
        assertThat(rows("select action from audit_entry")).containsExactlyInAnyOrder("refused", "refused", "taken");
    }

    @Test
    void what_can_be_read_at_last_is_taken() {
        write(lines(0, 3));
        unreadable.add(file);
        takeIn();
        unreadable.clear();

        takeIn();

        assertThat(taken()).containsExactly("t 0 unreadable 0/0", "t 3 3/3");
    }
}
