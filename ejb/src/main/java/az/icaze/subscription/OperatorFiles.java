package az.icaze.subscription;

import az.icaze.Sha256;
import az.icaze.operator.Operator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
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
     * Takes in what is new, each file in a transaction of its own. The same content a second time is passed over, other
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
        Path file = in.resolve(operator.name()).resolve(of + ".csv");
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            try {
                if (Files.size(file) > mostBytes) {
                    LOG.log(Level.ERROR, "ALARM: the file {0} of an operator is too large and was not read", file);
                } else {
                    staging.take(new FileStaging.Key(operator, of, Sha256.hex(file)), file);
                }
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }
}
