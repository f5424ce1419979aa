package az.icaze.operator;

import az.icaze.identity.Phone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;

/**
 * Requests to telephones. Nothing leaves before the caller's transaction is committed, and nothing leaves when it is
 * rolled back. A prompt that could not be sent comes back as {@link PromptAnswered} with DELIVERY_ERROR; it is never
 * sent a second time.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Prompts {

    /** No prompt lives longer, so there is nothing to withdraw afterwards. */
    private static final Duration WITHDRAWAL = Duration.ofMinutes(2);

    @Inject
    Event<PromptMessage> messages;

    @Inject
    Operators operators;

    @Inject
    Clock clock;

    /** Puts this prompt on its telephone right after commit; after {@code prompt.expires()} nothing is sent. */
    public void send(Prompt prompt) {
        String body = Json.createObjectBuilder()
                .add("type", "Prompt")
                .add("session", prompt.session().toString())
                .add("phone", prompt.phone().value())
                .add("purpose", prompt.purpose().name())
                .add("text", prompt.text())
                .add("language", prompt.language())
                .add("verificationCode", prompt.verificationCode())
                .add("hash", Base64.getEncoder().encodeToString(prompt.hash()))
                .add("hashType", "SHA256")
                .add("expires", prompt.expires().toString())
                .build()
                .toString();
        messages.fire(new PromptMessage(prompt.session(), operators.of(prompt.phone()), true, body, prompt.expires()));
    }

    /** Takes the prompt of this session off its telephone right after commit; one that is not there is no error. */
    public void withdraw(UUID session, Phone phone) {
        String body = Json.createObjectBuilder()
                .add("type", "PromptWithdrawn")
                .add("session", session.toString())
                .add("phone", phone.value())
                .build()
                .toString();
        messages.fire(new PromptMessage(
                session, operators.of(phone), false, body, clock.instant().plus(WITHDRAWAL)));
    }
}
