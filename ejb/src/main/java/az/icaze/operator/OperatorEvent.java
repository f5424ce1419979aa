package az.icaze.operator;

import az.icaze.identity.AsanImzaType;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * An event as it stood in its JSON message (docs/operator/).
 *
 * @param id unique within its operator
 * @param happening one of the room's public events
 */
record OperatorEvent(Operator operator, String id, Object happening) {

    private static final Pattern ICCID = Pattern.compile("[0-9]{18,22}");
    private static final Pattern SHORT_CODE = Pattern.compile("[0-9]{3,8}");

    /** r and s of P-256. */
    private static final int SIGNATURE_LENGTH = 64;

    /** Whose event ids these are, and who did it in the audit trail. */
    String source() {
        return source(operator);
    }

    private static String source(Operator operator) {
        return "operator:" + operator.name();
    }

    /**
     * Reads one message; fields it does not know are ignored, so that an operator may add some.
     *
     * @throws UnreadableEvent when it is no JSON object, of unknown type, or a field is missing or malformed
     */
    static OperatorEvent read(String text) {
        EventFields json = EventFields.read(text);
        Operator operator = json.field("operator", Operator::valueOf);
        String id = json.id("id");
        return new OperatorEvent(operator, id, happening(json, operator, id));
    }

    private static Object happening(EventFields json, Operator operator, String id) {
        Instant at = json.field("at", Instant::parse);
        String type = json.field("type", Function.identity());
        return switch (type) {
            case "ServiceActivated" -> activated(json, operator, at);
            case "ServiceSuspended" -> new ServiceSuspended(operator, json.phone(), at);
            case "ServiceReactivated" -> new ServiceReactivated(operator, json.phone(), at);
            case "ServiceProlonged" ->
                new ServiceEvent.Prolonged(operator, json.phone(), serviceType(json), json.optionalId("reference"), at);
            case "ServiceTypeChanged" ->
                new ServiceEvent.TypeChanged(
                        operator, json.phone(), serviceType(json), json.optionalId("reference"), at);
            case "ServiceBlocked" -> new ServiceEvent.Blocked(operator, json.phone(), at);
            case "ServiceCancelled" -> new ServiceEvent.Cancelled(operator, json.phone(), at);
            case "SimReplaced" -> replaced(json, operator, at);
            case "BalanceIncreased" -> new BalanceIncreased(operator, json.phone(), at);
            case "SmsReceived" -> received(json, operator, id, at);
            case "SmsReceipt" -> new SmsReceipt(operator, json.id("reference"), json.flag("delivered"), at);
            case "CommandAnswered" ->
                new CommandAnswered(
                        operator, json.id("reference"), json.field("outcome", CommandAnswered.Outcome::valueOf), at);
            case "KeysMade" -> keys(json, operator, at);
            case "PromptAnswered" -> answered(json, operator, at);
            default -> throw new UnreadableEvent("unknown type");
        };
    }

    private static ServiceActivated activated(EventFields json, Operator operator, Instant at) {
        return new ServiceActivated(
                operator,
                json.phone(),
                serviceType(json),
                json.matching("iccid", ICCID),
                sim(json),
                at,
                new ServiceActivated.Way(
                        json.optionalMoment("simProvidedAt"),
                        json.optionalMoment("filledAt"),
                        json.optionalMoment("signedAt")));
    }

    private static KeysMade keys(EventFields json, Operator operator, Instant at) {
        return new KeysMade(
                operator,
                json.id("reference"),
                json.phone(),
                json.matching("iccid", ICCID),
                json.field("authenticationRequest", Base64.getDecoder()::decode),
                json.field("signingRequest", Base64.getDecoder()::decode),
                at);
    }

    private static SimReplaced replaced(EventFields json, Operator operator, Instant at) {
        return new SimReplaced(
                operator,
                json.phone(),
                json.matching("oldIccid", ICCID),
                json.matching("newIccid", ICCID),
                sim(json),
                at);
    }

    private static SmsReceived received(EventFields json, Operator operator, String id, Instant at) {
        return new SmsReceived(
                operator,
                id,
                json.phone(),
                json.matching("shortCode", SHORT_CODE),
                json.field("text", Function.identity()),
                json.object("part").map(OperatorEvent::part),
                at);
    }

    private static SmsReceived.Part part(EventFields part) {
        return new SmsReceived.Part(part.id("reference"), part.octet("number"), part.octet("of"));
    }

    private static AsanImzaType serviceType(EventFields json) {
        return json.field("serviceType", AsanImzaType::valueOf);
    }

    private static SimKind sim(EventFields json) {
        return json.field("sim", SimKind::valueOf);
    }

    private static PromptAnswered answered(EventFields json, Operator operator, Instant at) {
        PromptOutcome outcome = json.field("outcome", PromptOutcome::valueOf);
        byte[] signature =
                outcome == PromptOutcome.OK ? json.field("signature", OperatorEvent::signature) : new byte[0];
        return new PromptAnswered(source(operator), json.field("session", UUID::fromString), outcome, signature, at);
    }

    private static byte[] signature(String base64) {
        byte[] signature = Base64.getDecoder().decode(base64);
        if (signature.length != SIGNATURE_LENGTH) {
            throw new IllegalArgumentException("not r||s of P-256");
        }
        return signature;
    }
}
