package az.icaze.prolongation;

import az.icaze.identity.AsanImzaType;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of an application when the service is renewed (rules R79, R83, decision table in rules.md 12).
 *
 * @param prolonged the types named in the application and carried by the service
 * @param cancelled those named and not carried
 * @param further the type the service would carry, too, but that was not applied for: it needs an application of its own
 */
record Outcome(Set<AsanImzaType> prolonged, Set<AsanImzaType> cancelled, Optional<AsanImzaType> further) {

    Outcome {
        prolonged = Collections.unmodifiableSet(prolonged);
        cancelled = Collections.unmodifiableSet(cancelled);
    }

    static Outcome of(Set<AsanImzaType> applied, AsanImzaType service) {
        Set<AsanImzaType> prolonged = EnumSet.copyOf(applied);
        prolonged.removeIf(type -> !service.covers(type));
        Set<AsanImzaType> cancelled = EnumSet.copyOf(applied);
        cancelled.removeAll(prolonged);
        return new Outcome(prolonged, cancelled, Optional.of(service).filter(type -> !prolonged.contains(type)));
    }
}
