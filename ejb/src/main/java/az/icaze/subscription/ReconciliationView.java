package az.icaze.subscription;

import az.icaze.operator.Operator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The operators' files of the last months, the latest first, and what differs in one of them.
 *
 * @param shown the file that was asked for; empty when none was, or there is none such
 */
public record ReconciliationView(List<File> files, Optional<File> shown, List<Line> differences) {

    /**
     * One file.
     *
     * @param day Baku date it is about
     * @param waiting lines that no night has compared yet
     * @param followed lines about which something was done: a month paid, a fee asked for again
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
            long waiting,
            long followed,
            Optional<String> problems) {

        public long notMatched() {
            return differing + theirsOnly + oursOnly;
        }
    }

    /**
     * A file that was refused as a whole.
     *
     * @param day Baku date it is about
     */
    public record Refused(long id, Operator operator, LocalDate day) {}

    /**
     * What does not match.
     *
     * @param line its number in the file; empty for a charge of ours that the file does not name
     * @param verdict {@code DIFFERING}, {@code THEIRS_ONLY}, {@code OURS_ONLY}
     * @param theirs how it ended, says the operator
     * @param ours how our month stood
     * @param effect {@code PAID}, {@code ASKED}, or nothing
     */
    public record Line(
            Optional<Long> line,
            String verdict,
            String reference,
            BigDecimal amount,
            Optional<String> theirs,
            Optional<String> ours,
            Optional<String> effect) {}
}
