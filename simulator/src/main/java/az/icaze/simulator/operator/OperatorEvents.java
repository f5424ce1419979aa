package az.icaze.simulator.operator;

import az.icaze.simulator.broker.Account;
import az.icaze.simulator.broker.Outgoing;
import az.icaze.simulator.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** What an operator tells the portal; {@code docs/operator/} describes each message. Written in the caller's transaction. */
@ApplicationScoped
public class OperatorEvents {

    /** Which part of a long message: the telephone's own number for the message, counting from 1. */
    public record Part(int reference, int number, int of) {}

    /** When the application for the service was filled in and signed. */
    public record Way(Instant filled, Instant signed) {}

    private static final String QUEUE = "operator.events";

    @Inject
    Outgoing outgoing;

    @Inject
    Clock clock;

    /** The way is what the person did at the counter before, where he did it there. */
    public void activated(Sql sql, Line line, ServiceType type, Optional<Way> way) {
        JsonObjectBuilder event = event("ServiceActivated", line)
                .add("serviceType", type.name())
                .add("iccid", line.iccid())
                .add("sim", line.sim().name());
        way.ifPresent(said -> event.add("filledAt", said.filled().toString())
                .add("signedAt", said.signed().toString()));
        put(sql, event);
    }

    /** The requests are those of the card on the line. */
    public void keysMade(Sql sql, Line line, String reference, JsonObject requests) {
        JsonObjectBuilder event = event(answer(line.operator(), reference), "KeysMade", line.operator())
                .add("reference", reference)
                .add("phone", line.phone())
                .add("iccid", line.iccid());
        requests.forEach(event::add);
        put(sql, event);
    }

    public void suspended(Sql sql, Line line) {
        put(sql, event("ServiceSuspended", line));
    }

    public void reactivated(Sql sql, Line line) {
        put(sql, event("ServiceReactivated", line));
    }

    public void blocked(Sql sql, Line line) {
        put(sql, event("ServiceBlocked", line));
    }

    public void cancelled(Sql sql, Line line) {
        put(sql, event("ServiceCancelled", line));
    }

    /** The reference is that of the command which asked for it. */
    public void prolonged(Sql sql, Line line, ServiceType type, Optional<String> reference) {
        put(sql, changed("ServiceProlonged", line, type, reference));
    }

    /** The reference is that of the command which asked for it. */
    public void typeChanged(Sql sql, Line line, ServiceType type, Optional<String> reference) {
        put(sql, changed("ServiceTypeChanged", line, type, reference));
    }

    /** The line is the one with the new card. */
    public void replaced(Sql sql, Line line, String oldIccid) {
        put(
                sql,
                event("SimReplaced", line)
                        .add("oldIccid", oldIccid)
                        .add("newIccid", line.iccid())
                        .add("sim", line.sim().name()));
    }

    public void balanceIncreased(Sql sql, Line line) {
        put(sql, event("BalanceIncreased", line));
    }

    /** A text to a short number, or a part of it. */
    public void received(Sql sql, Line line, String shortCode, String text, Optional<Part> part) {
        JsonObjectBuilder event =
                event("SmsReceived", line).add("shortCode", shortCode).add("text", text);
        part.ifPresent(one -> event.add(
                "part",
                Json.createObjectBuilder()
                        .add("reference", String.valueOf(one.reference()))
                        .add("number", one.number())
                        .add("of", one.of())));
        put(sql, event);
    }

    /** What became of a text the portal sent. */
    public void receipt(Sql sql, Operator operator, String reference, boolean delivered) {
        put(
                sql,
                event(answer(operator, reference), "SmsReceipt", operator)
                        .add("reference", reference)
                        .add("delivered", delivered));
    }

    /** The outcome is DONE, INSUFFICIENT_FUNDS or REFUSED. */
    public void commandAnswered(Sql sql, Operator operator, String reference, String outcome) {
        put(
                sql,
                event(answer(operator, reference), "CommandAnswered", operator)
                        .add("reference", reference)
                        .add("outcome", outcome));
    }

    /** Says the answer to a command once more, word for word; nothing where there is none yet. */
    public void answerAgain(Sql sql, Operator operator, String reference) {
        outgoing.again(sql, Account.OPERATOR, answer(operator, reference));
    }

    /** The signature is r||s over the hash of the prompt, only with {@link PromptOutcome#OK}. */
    public void answered(Sql sql, Operator operator, UUID session, PromptOutcome outcome, Optional<byte[]> signature) {
        JsonObjectBuilder event = event(UUID.randomUUID(), "PromptAnswered", operator)
                .add("session", session.toString())
                .add("outcome", outcome.name());
        signature.ifPresent(value -> event.add("signature", Base64.getEncoder().encodeToString(value)));
        put(sql, event);
    }

    private JsonObjectBuilder changed(String event, Line line, ServiceType type, Optional<String> reference) {
        UUID id = reference.map(of -> answer(line.operator(), of)).orElseGet(UUID::randomUUID);
        JsonObjectBuilder changed =
                event(id, event, line.operator()).add("phone", line.phone()).add("serviceType", type.name());
        reference.ifPresent(of -> changed.add("reference", of));
        return changed;
    }

    /** A command has one answer for ever: its reference names it. */
    private static UUID answer(Operator operator, String reference) {
        return UUID.nameUUIDFromBytes((operator + " " + reference).getBytes(StandardCharsets.UTF_8));
    }

    private JsonObjectBuilder event(String type, Line line) {
        return event(UUID.randomUUID(), type, line.operator()).add("phone", line.phone());
    }

    private JsonObjectBuilder event(UUID id, String type, Operator operator) {
        return Json.createObjectBuilder()
                .add("id", id.toString())
                .add("type", type)
                .add("operator", operator.name())
                .add("at", clock.instant().toString());
    }

    private void put(Sql sql, JsonObjectBuilder built) {
        var event = built.build();
        outgoing.put(sql, Account.OPERATOR, QUEUE, event.getString("id"), event.toString(), Duration.ZERO);
    }
}
