package az.icaze.prolongation;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.operator.SimKind;
import az.icaze.sms.TextMessages;
import az.icaze.sms.TextTemplate;
import az.icaze.sms.Urgency;
import az.icaze.subscription.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the holder is told by SMS (rules R75, R77, R79, R82), each thing once. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Notices {

    @Inject
    TextMessages texts;

    /** @param about what it is about, for ever: with the template it names the text */
    void send(Phone phone, TextTemplate template, Map<String, String> arguments, String about) {
        texts.send(phone, template, arguments, Urgency.NOTICE, "prolongation:" + about + ":" + template);
    }

    /**
     * The application was kept in vain: the service comes first, and then ASXM (rules R77, R84), as the timeline says.
     *
     * @param sim an embedded one is not prolonged by SMS (rule R71)
     */
    void lapsed(ProlongationView application, Optional<SimKind> sim) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("until", TextTemplate.date(application.keptUntil()));
        boolean embedded = sim.filter(SimKind.ESIM::equals).isPresent();
        if (!embedded) {
            arguments.put("word", Subscriptions.word(Collections.max(application.types())));
        }
        send(
                application.phone(),
                embedded ? TextTemplate.PROLONGATION_EXPIRED : TextTemplate.PROLONGATION_EXPIRED_BY_WORD,
                arguments,
                application.number());
    }

    /** The types by the words that people send to 8500: {@code ferdi, biznes}. */
    static String words(Set<AsanImzaType> types) {
        return types.stream().sorted().map(Subscriptions::word).collect(Collectors.joining(", "));
    }
}
