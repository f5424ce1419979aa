package az.icaze.receipt;

import az.icaze.sms.TextMessages;
import az.icaze.sms.TextTemplate;
import az.icaze.sms.Urgency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.stream.Stream;

/** What the holder is told by SMS (rules R62, R63, R65), each thing once. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Notices {

    @Inject
    TextMessages texts;

    void send(ReceiptApplication application, TextTemplate template, Map<String, String> arguments) {
        texts.send(application.phone(), template, arguments, Urgency.NOTICE, reference(application, template));
    }

    /** Whether the holder was told that his new certificate waits for a service of its type (rule R65). */
    boolean toldToWait(ReceiptApplication application) {
        return Stream.of(TextTemplate.RECEIPT_WAITS, TextTemplate.RECEIPT_ASK_OPERATOR)
                .anyMatch(template ->
                        texts.state(reference(application, template)).isPresent());
    }

    private static String reference(ReceiptApplication application, TextTemplate template) {
        return "receipt:" + application.number() + ":" + template;
    }
}
