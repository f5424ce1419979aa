package az.icaze.simulator.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
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
        JsonObject message;
        try (var reader = Json.createReader(new StringReader(text))) {
            message = reader.readObject();
        }
        switch (message.getString("type")) {
            case "Prompt" -> prompts.show(prompt(message));
            case "PromptWithdrawn" -> prompts.withdraw(UUID.fromString(message.getString("session")));
            default -> throw new IllegalArgumentException("unknown type " + message.getString("type"));
        }
    }

    private static Prompt prompt(JsonObject message) {
        return new Prompt(
                UUID.fromString(message.getString("session")),
                message.getString("phone"),
                Purpose.valueOf(message.getString("purpose")),
                message.getString("text"),
                message.getString("language"),
                message.getString("verificationCode"),
                Base64.getDecoder().decode(message.getString("hash")),
                Instant.parse(message.getString("expires")));
    }
}
