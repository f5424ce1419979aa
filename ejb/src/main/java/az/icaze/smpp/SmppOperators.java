package az.icaze.smpp;

import az.icaze.operator.Operator;
import az.icaze.outbox.TextsByBroker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/** Which operators take their texts over SMPP: those with settings, read once. */
@ApplicationScoped
class SmppOperators implements TextsByBroker {

    private List<SmppSettings> all;
    private Set<String> others;

    /** For the client proxy only. */
    protected SmppOperators() {}

    @Inject
    SmppOperators(Config config) {
        all = Arrays.stream(Operator.values())
                .flatMap(operator -> SmppSettings.read(config, operator).stream())
                .toList();
        Set<Operator> mine = all.stream().map(SmppSettings::operator).collect(Collectors.toSet());
        others = Arrays.stream(Operator.values())
                .filter(operator -> !mine.contains(operator))
                .map(Operator::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<SmppSettings> all() {
        return all;
    }

    @Override
    public Set<String> recipients() {
        return others;
    }
}
