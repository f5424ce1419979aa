package az.icaze.subscription;

import az.icaze.Sha256;
import az.icaze.operator.Operator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes in what the operators put into the folder of {@code icaze.reconciliation.folder}:
 * {@code <folder>/<OPERATOR>/<day>.csv} ({@code docs/operator/reconciliation.md}). What they may call a file is fixed, so
 * nothing they write leads anywhere else.
 */
@ApplicationScoped
public class OperatorFiles {

    private static final Logger LOG = System.getLogger(OperatorFiles.class.getName());

    /** Lines in one transaction. */
    static final int PORTION = 2_000;

    private static final int BUFFER = 1 << 16;

    @Inject
    @ConfigProperty(name = "icaze.reconciliation.folder")
    Optional<String> folder;

    /** A corrected file may come, or a night may have been missed, for so many days. */
    @Inject
    @ConfigProperty(name = "icaze.reconciliation.days", defaultValue = "31")
    int days;

    @Inject
    @ConfigProperty(name = "icaze.reconciliation.most-bytes", defaultValue = "268435456")
    long mostBytes;

    @Inject
    FileStaging staging;

    /**
     * Takes in what is new, so many lines in a transaction; a file that a night had begun is gone on with. The same content a second time is passed over, other
     * content for the same day is taken beside the first. To be called before {@link ReconcileBalances#due}.
     *
     * @param day Baku date; the files of earlier days are looked for
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public void takeIn(LocalDate day) {
        folder.filter(set -> !set.isBlank()).map(Path::of).ifPresent(in -> {
            for (Operator operator : Operator.values()) {
                day.minusDays(days).datesUntil(day).forEach(of -> takeIn(operator, of, in));
            }
        });
    }

    private void takeIn(Operator operator, LocalDate of, Path in) {
        Path path = in.resolve(operator.name()).resolve(of + ".csv");
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        // Opened once: another file that takes its name meanwhile is the next night's.
        try (FileChannel content = open(path)) {
            if (content.size() > mostBytes) {
                refuse(operator, of, "too-large", path);
            } else {
                takeIn(operator, of, content, path);
            }
        } catch (IOException fault) {
            LOG.log(Level.ERROR, "The file " + path + " of an operator cannot be read", fault);
            refuse(operator, of, "unreadable", path);
        }
    }

    /** Not private: what cannot be read is hard to come by for a test. */
    FileChannel open(Path path) throws IOException {
        return FileChannel.open(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    }

    private void takeIn(Operator operator, LocalDate of, FileChannel content, Path path) throws IOException {
        FileStaging.Key key =
                new FileStaging.Key(operator, of, Sha256.hex(Channels.newInputStream(content.position(0))));
        Optional<Long> file = staging.begin(key);
        if (file.isPresent()) {
            staging.leftBehind(key).forEach(this::clear);
            if (!new Reading(key, file.get()).read(content.position(0))) {
                LOG.log(Level.ERROR, "ALARM: the file {0} of an operator changed while it was read", path);
            }
        }
    }

    /**
     * What has no content for us is refused once a day of the file, under the hash of its problem; the files of others go on.
     *
     * @param problem of the whole file: the last word of its text's key
     */
    private void refuse(Operator operator, LocalDate of, String problem, Path path) {
        FileStaging.Key key = new FileStaging.Key(operator, of, Sha256.hex(problem.getBytes(StandardCharsets.UTF_8)));
        staging.begin(key).ifPresent(file -> {
            staging.end(key, file, 0, List.of(problem));
            LOG.log(Level.ERROR, "ALARM: the file {0} of an operator was refused: {1}", path, problem);
        });
    }

    private void clear(long file) {
        while (staging.clear(file)) {
            LOG.log(Level.DEBUG, "More lines of file {0} are to go", file);
        }
    }

    /** One file on its way into the database, some lines at a time. */
    private final class Reading {

        private final FileStaging.Key key;
        private final long file;
        private final List<OperatorFile.Line> waiting = new ArrayList<>();
        private Optional<String> repeated = Optional.empty();
        private long count;

        private Reading(FileStaging.Key key, long file) {
            this.key = key;
            this.file = file;
        }

        /** False when it is not what its hash was taken of; then nothing is kept of it. */
        private boolean read(FileChannel content) throws IOException {
            DigestInputStream read = Sha256.reading(Channels.newInputStream(content));
            List<String> problems =
                    new ArrayList<>(OperatorFile.read(new BufferedInputStream(read, BUFFER), key.day(), this::add));
            flush();
            repeated.ifPresent(problems::add);
            read.transferTo(OutputStream.nullOutputStream());
            boolean same = Sha256.hex(read).equals(key.sha256());
            if (!same || !problems.isEmpty()) {
                clear(file);
            }
            if (same) {
                staging.end(key, file, count, problems);
            }
            return same;
        }

        private void add(OperatorFile.Line line) {
            count++;
            waiting.add(line);
            if (waiting.size() == PORTION) {
                flush();
            }
        }

        private void flush() {
            if (!waiting.isEmpty()) {
                repeated = staging.add(file, List.copyOf(waiting));
                waiting.clear();
            }
        }
    }
}
