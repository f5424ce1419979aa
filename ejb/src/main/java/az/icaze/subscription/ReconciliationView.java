package az.icaze.subscription;

import az.icaze.identity.Phone;
import az.icaze.operator.Operator;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The operators' files of the last months, the latest first, and what differs in one of them.
 *
 * @param shown the file that was asked for; empty when none was
 * @param differences a page of them
 * @param next the place after which the next page of differences begins; empty on the last
 */
public record ReconciliationView(List<File> files, Optional<File> shown, List<Line> differences, Optional<Long> next) {

    /**
     * One file.
     *
     * @param day Baku date it is about
     * @param unawaited payments for which no fee waited
     * @param waiting lines that no night has compared yet
     * @param followed lines about which something was done: a month paid, a fee asked for again
     * @param replaced a corrected file about the same day was taken later
     * @param problems why it was refused as a whole, line by line
     */
    public record File(
            long id,
            Operator operator,
            LocalDate day,
            long lines,
            long matched,
            long differing,
            long theirsOnly,
            long oursOnly,
            long unawaited,
            long waiting,
            long followed,
            boolean replaced,
            Optional<String> problems) {

        /** How many lines do not match, those of ours that the file does not name among them. */
        public long differences() {
            return differing + theirsOnly + oursOnly + unawaited;
        }
    }

    /** Why somebody should look at a file. */
    public enum Concern {

        /** As a whole: nothing of it was compared. */
        REFUSED,

        /** The operator took a fee that we never asked for. */
        UNASKED
    }

    /**
     * A file at which somebody should look.
     *
     * @param day Baku date it is about
     */
    public record Attention(long id, Operator operator, LocalDate day, Concern concern) {}

    /**
     * What does not match.
     *
     * @param line its number in the file; empty for a charge of ours that the file does not name
     * @param kind {@code CHARGE} or {@code TOP_UP}
     * @param verdict {@code DIFFERING}, {@code THEIRS_ONLY}, {@code OURS_ONLY}, {@code UNAWAITED}
     * @param at when, says the operator; empty for a charge of ours that the file does not name
     * @param theirs how it ended, says the operator, and with which amount
     * @param ours how our month stood, and what was asked for it
     * @param ourPhone of whom we asked it, where the operator names another
     * @param effect {@code PAID}, {@code ASKED}, or nothing
     */
    public record Line(
            Optional<Long> line,
            String kind,
            String verdict,
            String reference,
            Phone phone,
            Optional<Instant> at,
            Said theirs,
            Said ours,
            Optional<Phone> ourPhone,
            Optional<String> effect) {}

    /**
     * What one of the two says of it; nothing where it knows nothing of it.
     *
     * @param amount AZN
     */
    public record Said(Optional<String> state, Optional<BigDecimal> amount) {}
}
