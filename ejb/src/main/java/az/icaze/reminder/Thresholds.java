package az.icaze.reminder;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When holders are reminded, in days (rule R86). */
@ApplicationScoped
class Thresholds {

    /** Stands in the ledger for: as soon as the word can be sent. */
    static final int AT_ONCE = 1000;

    @Inject
    @ConfigProperty(name = "icaze.reminder.apply-days", defaultValue = "30,14,7,1,0")
    List<Integer> apply;

    @Inject
    @ConfigProperty(name = "icaze.reminder.word-days", defaultValue = "14,7,1")
    List<Integer> word;

    /** Who has not come to ASXM for so long after the end of his certificate is not called any more. */
    @Inject
    @ConfigProperty(name = "icaze.reminder.visit-days", defaultValue = "90")
    int visit;

    /** @throws IllegalStateException when a setting is out of its range; nobody is told by a wrong one */
    @PostConstruct
    void check() {
        boolean inRange = apply.stream().allMatch(days -> days >= 0 && days <= 366)
                && word.stream().allMatch(days -> days >= 0 && days <= 366);
        if (apply.isEmpty() || !inRange || visit < 1) {
            throw new IllegalStateException("Days of reminding: " + apply + ", " + word + ", " + visit);
        }
    }

    /** How long before the last valid date the first one is told to apply. */
    int earliestToApply() {
        return apply.stream().mapToInt(Integer::intValue).max().orElseThrow();
    }

    int visit() {
        return visit;
    }

    /** SQL: the nearest threshold that so many days left have reached. */
    String toApply(String left) {
        return nearest(apply, left, "null");
    }

    /** As the other, for the word to 8500. */
    String toSendTheWord(String left) {
        return nearest(word, left, Integer.toString(AT_ONCE));
    }

    private static String nearest(List<Integer> days, String left, String otherwise) {
        return days.stream()
                .sorted()
                .map(each -> "when " + left + " <= " + each + " then " + each)
                .collect(Collectors.joining(" ", "case ", " else " + otherwise + " end"));
    }
}
