package az.icaze.sms;

import az.icaze.identity.Phone;
import az.icaze.operator.Operator;
import az.icaze.operator.Operators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What {@link Dispatch} decides of one notice, decided of many: they wait, go out, or are given up for want of an operator. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Fates {

    @Inject
    Limits limits;

    @Inject
    Operators operators;

    /**
     * What becomes of one.
     *
     * @param by who serves the number; null where nobody does, or where it waits
     */
    record Fate(TextState state, Operator by) {

        /** The operator that is to have it; null where none is now. */
        String operator() {
            return state == TextState.QUEUED ? by.name() : null;
        }
    }

    /**
     * What becomes of many.
     *
     * @param until those that wait do
     * @param each in the order in which they were asked about
     */
    record Decided(Instant until, List<Fate> each) {

        /** A column of what is written about them. */
        String[] column(Function<Fate, String> value) {
            return each.stream().map(value).toArray(String[]::new);
        }
    }

    /** @param phones one for each notice, in the order in which they should arrive */
    Decided of(List<Phone> phones, Instant now) {
        Limits.Waiting waiting = limits.waiting(phones, now);
        Map<Phone, Operator> serving = operators.of(IntStream.range(0, phones.size())
                .filter(place -> !waiting.places().contains(place))
                .mapToObj(phones::get)
                .collect(Collectors.toSet()));
        return new Decided(
                waiting.until(),
                IntStream.range(0, phones.size())
                        .mapToObj(place -> fate(waiting.places(), place, serving.get(phones.get(place))))
                        .toList());
    }

    private static Fate fate(Set<Integer> waiting, int place, Operator by) {
        TextState going = by == null ? TextState.FAILED : TextState.QUEUED;
        return new Fate(waiting.contains(place) ? TextState.HELD : going, by);
    }
}
