package az.icaze.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is left of the disk on which the broker keeps its messages, reckoned as the broker does it: what root alone may use
 * counts as used.
 *
 * @param total bytes of the disk
 * @param usable bytes that are left for the server
 */
record DiskSpace(long total, long usable) {

    /** From here on the broker takes no message, in percent: {@code global-max-disk-usage} of {@code icaze.cli}. */
    static final int MOST = 80;

    private static final int WHOLE = 100;
    private static final double MEGABYTE = 1_000_000;

    /** Of the disk on which this folder is, or will be. */
    static DiskSpace of(Path folder) {
        Path there = folder.toAbsolutePath();
        while (Files.notExists(there)) {
            there = there.getParent();
        }
        try {
            FileStore disk = Files.getFileStore(there);
            return new DiskSpace(disk.getTotalSpace(), disk.getUsableSpace());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /**
     * Makes sure that the broker takes messages.
     *
     * @param folder for the message
     * @throws CannotStart saying how full the disk is and how much must be freed
     */
    void requireRoom(Path folder) {
        double used = total == 0 ? 0 : (double) (total - usable) / total * WHOLE;
        if (used >= MOST) {
            double free = Math.ceil((total * (double) (WHOLE - MOST) / WHOLE - usable) / MEGABYTE) + 1;
            throw new CannotStart(
                    "The disk of %s is %d %% full, and messages stop from %d %% on. Free at least %.0f MB."
                            .formatted(folder, (int) used, MOST, free));
        }
    }
}
