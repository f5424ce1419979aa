package az.icaze.receipt;

import az.icaze.sms.TextMessages;
import az.icaze.sms.TextTemplate;
import az.icaze.sms.Urgency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;

/** What the holder is told by SMS (rules R62, R63, R65), each thing once. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Notices {

    @Inject
    TextMessages texts;

    void send(ReceiptApplication application, TextTemplate template, Map<String, String> arguments) {
        String reference = "receipt:" + application.number() + ":" + template;
        texts.send(application.phone(), template, arguments, Urgency.NOTICE, reference);
    }
}
