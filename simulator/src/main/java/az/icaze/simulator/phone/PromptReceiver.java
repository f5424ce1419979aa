package az.icaze.simulator.phone;

import az.icaze.simulator.Malformed;
import az.icaze.simulator.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Reads what comes on {@code operator.prompts}: a prompt, or the word that it is no longer wanted. */
@ApplicationScoped
public class PromptReceiver {

    @Inject
    Prompts prompts;

    /** Throws on anything else: such a message goes back to the broker. */
    public void take(String text) {
        Members message = Members.read(text);
        switch (message.text("type")) {
            case "Prompt" -> prompts.show(prompt(message));
            case "PromptWithdrawn" -> prompts.withdraw(message.value("session", UUID::fromString));
            default -> throw new Malformed("unknown type " + message.text("type"));
        }
    }

    private static Prompt prompt(Members message) {
        return new Prompt(
                message.value("session", UUID::fromString),
                message.text("phone"),
                message.value("purpose", Purpose::valueOf),
                message.text("text"),
                message.text("language"),
                message.text("verificationCode"),
                message.value("hash", Base64.getDecoder()::decode),
                message.value("expires", Instant::parse));
    }
}
