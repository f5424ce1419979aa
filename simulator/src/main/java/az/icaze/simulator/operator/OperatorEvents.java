package az.icaze.simulator.operator;

import az.icaze.simulator.broker.Account;
import az.icaze.simulator.broker.Outgoing;
import az.icaze.simulator.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** What an operator tells the portal; {@code docs/operator/} describes each message. Written in the caller's transaction. */
@ApplicationScoped
public class OperatorEvents {

    private static final String QUEUE = "operator.events";

    @Inject
    Outgoing outgoing;

    @Inject
    Clock clock;

    /** The service type is CITIZEN, BUSINESS or GOVERNMENTAL. */
    public void activated(Sql sql, Line line, String serviceType) {
        put(
                sql,
                event("ServiceActivated", line.operator())
                        .add("phone", line.phone())
                        .add("serviceType", serviceType)
                        .add("iccid", line.iccid())
                        .add("sim", line.sim()));
    }

    public void suspended(Sql sql, Line line) {
        put(sql, event("ServiceSuspended", line.operator()).add("phone", line.phone()));
    }

    public void reactivated(Sql sql, Line line) {
        put(sql, event("ServiceReactivated", line.operator()).add("phone", line.phone()));
    }

    /** The signature is r||s over the hash of the prompt, only with {@link PromptOutcome#OK}. */
    public void answered(Sql sql, Operator operator, UUID session, PromptOutcome outcome, Optional<byte[]> signature) {
        JsonObjectBuilder event = event("PromptAnswered", operator)
                .add("session", session.toString())
                .add("outcome", outcome.name());
        signature.ifPresent(value -> event.add("signature", Base64.getEncoder().encodeToString(value)));
        put(sql, event);
    }

    private JsonObjectBuilder event(String type, Operator operator) {
        return Json.createObjectBuilder()
                .add("id", UUID.randomUUID().toString())
                .add("type", type)
                .add("operator", operator.name())
                .add("at", clock.instant().toString());
    }

    private void put(Sql sql, JsonObjectBuilder built) {
        var event = built.build();
        outgoing.put(sql, Account.OPERATOR, QUEUE, event.getString("id"), event.toString(), Duration.ZERO);
    }
}
