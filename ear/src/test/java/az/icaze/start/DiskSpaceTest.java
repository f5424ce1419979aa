package az.icaze.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiskSpaceTest {

    private static final Path DATA = Path.of("icaze", "data");
    private static final long GIGABYTE = 1_000_000_000L;

    @ParameterizedTest
    @CsvSource({"80, 20, 1 MB", "83, 17, 3001 MB", "100, 0, 20001 MB"})
    void says_in_one_line_how_full_the_disk_is_and_how_much_to_free(int full, long usable, String free) {
        DiskSpace disk = new DiskSpace(100 * GIGABYTE, usable * GIGABYTE);

        assertThatThrownBy(() -> disk.requireRoom(DATA))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(DATA.toString())
                .hasMessageContaining(" " + full + " % full")
                .hasMessageEndingWith("Free at least " + free + ".")
                .hasMessageNotContaining("\n");
    }

    @Test
    void lets_a_disk_pass_that_is_almost_too_full_or_that_tells_nothing_of_its_size() {
        assertThatCode(() -> new DiskSpace(1000, 201).requireRoom(DATA)).doesNotThrowAnyException();
        assertThatCode(() -> new DiskSpace(0, 0).requireRoom(DATA)).doesNotThrowAnyException();
    }

    @Test
    void looks_at_the_disk_of_a_folder_that_is_still_to_be_made(@TempDir Path folder) {
        DiskSpace disk = DiskSpace.of(folder.resolve("not/yet"));

        assertThat(disk.total()).isPositive();
        assertThat(disk.usable()).isBetween(0L, disk.total());
    }

    @Test
    void knows_the_limit_that_the_broker_is_set_up_with() throws IOException {
        assertThat(Files.readString(Path.of("src/main/server/icaze.cli")))
                .contains("name=global-max-disk-usage,value=" + DiskSpace.MOST + ")");
    }
}
