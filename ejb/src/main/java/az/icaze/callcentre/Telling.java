package az.icaze.callcentre;

import az.icaze.identity.SignedInPerson;
import az.icaze.identity.UserId;
import az.icaze.sms.TextMessages;
import az.icaze.sms.TextTemplate;
import az.icaze.sms.Urgency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;

/** Tells an identified caller his User ID (rule R108); his telephone hears of it, whoever called. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Telling {

    @Inject
    Calls calls;

    @Inject
    Numbers numbers;

    @Inject
    TextMessages texts;

    /** @throws CallerNotIdentified when his last certificate on the number has ended meanwhile */
    ToldUserId tell(Identification.Identified caller, CallerAnswers answers, SignedInPerson actor) {
        UserId userId = numbers.userId(answers.fin(), answers.phone()).orElseThrow(CallerNotIdentified::new);
        Call call = calls.held(caller.call()).orElseThrow();
        calls.step(call, CallState.TOLD, caller.name(), actor);
        texts.send(call.phone(), TextTemplate.CALL_USER_ID_TOLD, Map.of(), Urgency.ANSWER, "call:" + call.id());
        return new ToldUserId(caller.name(), answers.phone(), userId);
    }
}
