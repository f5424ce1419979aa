package az.icaze.prolongation;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.sms.TextMessages;
import az.icaze.sms.TextTemplate;
import az.icaze.sms.Urgency;
import az.icaze.subscription.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
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

    /** The types by the words that people send to 8500: {@code ferdi, biznes}. */
    static String words(Set<AsanImzaType> types) {
        return types.stream().sorted().map(Subscriptions::word).collect(Collectors.joining(", "));
    }
}
