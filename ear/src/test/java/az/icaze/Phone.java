package az.icaze;

import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;

/** A phone of the outside world, in a tester's hand. */
public final class Phone {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Outside outside;
    private final String path;

    Phone(Outside outside, String number) {
        this.outside = outside;
        this.path = "phones/" + number.replace("+", "%2B") + "/";
    }

    /** What its display and its inbox show. */
    public JsonObject state() {
        return outside.get(path.substring(0, path.length() - 1)).asJsonObject();
    }

    /** Tries left before this code ({@code pin1}, {@code pin2}, {@code puk}) is blocked. */
    public int tries(String code) {
        return state().getJsonObject("tries").getInt(code);
    }

    /** Whether a question stands on the display. */
    public boolean isAsked() {
        return state().getOrDefault("prompt", JsonValue.NULL) != JsonValue.NULL;
    }

    /** Waits for a question on the display and returns the verification code beside it. */
    public String awaitCode() {
        await().atMost(PATIENCE).until(this::isAsked);
        return state().getJsonObject("prompt").getString("verificationCode");
    }

    public void typePin(String pin) {
        outside.post(path + "pin", Json.createObjectBuilder().add("pin", pin).build());
    }

    public void cancel() {
        outside.post(path + "cancel", JsonValue.EMPTY_JSON_OBJECT);
    }

    /** What it does by itself with every question from now on, such as {@code ERROR_0035}; {@code NORMAL} again. */
    public void willAnswer(String outcome) {
        outside.post(
                path + "answer",
                Json.createObjectBuilder().add("outcome", outcome).build());
    }

    /** Gives a blocked PIN ({@code PIN1}, {@code PIN2}) a new value. */
    public void unblock(String puk, String pin, String newPin) {
        outside.post(
                path + "unblock",
                Json.createObjectBuilder()
                        .add("puk", puk)
                        .add("pin", pin)
                        .add("newPin", newPin)
                        .build());
    }

    /** What the operators and the authority wrote to it, the latest first. */
    public List<String> texts() {
        return state().getJsonArray("inbox").getValuesAs(JsonObject.class).stream()
                .filter(text -> text.getString("direction").equals("IN"))
                .map(text -> text.getString("text"))
                .toList();
    }

    /** As the operator does when the fee is not paid. */
    public void suspendService() {
        outside.post(service() + "suspend", JsonValue.EMPTY_JSON_OBJECT);
    }

    public void reactivateService() {
        outside.post(service() + "reactivate", JsonValue.EMPTY_JSON_OBJECT);
    }

    private String service() {
        return path.replaceFirst("^phones/", "services/");
    }

    public void switchOff() {
        outside.post(path + "power", Json.createObjectBuilder().add("on", false).build());
    }

    public void switchOn() {
        outside.post(path + "power", Json.createObjectBuilder().add("on", true).build());
    }
}
