package az.icaze.simulator.counter;

import az.icaze.simulator.operator.DayFiles;
import az.icaze.simulator.page.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The files in which the operator on the page tells the portal of its days. */
@Named
@RequestScoped
public class DayFilePage {

    private static final int ROWS = 7;

    @Inject
    DayFiles files;

    @Inject
    OperatorsPage page;

    @Inject
    Problems problems;

    private String day;

    public String write() {
        return problems.unlessRefused("day:of", () -> {
            files.write(page.getOperator(), LocalDate.parse(day));
            return true;
        });
    }

    /** Whether files go anywhere. */
    public boolean isOffered() {
        return files.offered();
    }

    /** The latest first. */
    public List<LocalDate> getDays() {
        return Stream.iterate(files.today(), before -> before.minusDays(1))
                .limit(ROWS)
                .toList();
    }

    public List<DayFiles.Written> getWritten() {
        return files.written(page.getOperator(), ROWS);
    }

    /** As {@code 2026-06-10}. */
    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
