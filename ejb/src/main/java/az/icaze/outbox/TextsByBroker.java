package az.icaze.outbox;

import java.util.Set;

/** Whose texts to telephones go through the broker; those of all others wait in {@link WaitingTexts}. */
public interface TextsByBroker {

    /** Recipients as they stand in the messages: {@code NAR}. May change only while nothing runs. */
    Set<String> recipients();
}
