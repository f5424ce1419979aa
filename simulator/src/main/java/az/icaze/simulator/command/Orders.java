package az.icaze.simulator.command;

import az.icaze.simulator.Malformed;
import az.icaze.simulator.database.Sql;
import az.icaze.simulator.operator.Accounts;
import az.icaze.simulator.operator.Line;
import az.icaze.simulator.operator.OperatorEvents;
import az.icaze.simulator.operator.ServiceState;
import az.icaze.simulator.operator.ServiceType;
import az.icaze.simulator.operator.Services;
import az.icaze.simulator.phone.Purpose;
import az.icaze.simulator.phone.SimKeys;
import az.icaze.simulator.phone.SimMenu;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;

/** What each command of the portal does, wholly or not at all. Calls of the number are never touched (R95). */
@ApplicationScoped
public class Orders {

    @Inject
    Services services;

    @Inject
    Accounts accounts;

    @Inject
    SimMenu menu;

    @Inject
    SimKeys keys;

    @Inject
    OperatorEvents events;

    /** In the caller's transaction. Another operator's number is refused, and one that the operator refuses to touch. */
    Outcome carryOut(Sql sql, Command command) {
        return line(sql, command)
                .map(line -> switch (command.type()) {
                    case CHARGE -> charge(sql, line, command);
                    case PROLONG -> prolong(sql, line, command);
                    case CHANGE_TYPE -> changeType(sql, line, command);
                    case SUSPEND -> reached(sql, line, ServiceState.SUSPENDED, services.suspend(sql, line.phone()));
                    case RESTORE -> reached(sql, line, ServiceState.ACTIVE, services.reactivate(sql, line.phone()));
                    case MAKE_KEYS -> makeKeys(sql, line, command);
                    case CANCEL -> reached(sql, line, ServiceState.CANCELLED, services.cancel(sql, line));
                    case UNBLOCK_PIN -> unblock(sql, line, command);
                    case SEND_SMS -> throw new IllegalArgumentException("a text is no order");
                })
                .orElse(Outcome.REFUSED);
    }

    private static Optional<Line> line(Sql sql, Command command) {
        return sql.one(
                "select phone, operator, iccid, sim from phone where phone = ? and operator = ? and not refuses for update",
                Line::of,
                command.phone(),
                command.operator());
    }

    private Outcome charge(Sql sql, Line line, Command command) {
        BigDecimal amount = command.amount("amount");
        if (amount.signum() == 0) {
            throw new Malformed("amount is nought");
        }
        if (!runs(sql, line)) {
            return Outcome.REFUSED;
        }
        return accounts.take(
                        sql,
                        line.phone(),
                        Accounts.Kind.CHARGE,
                        amount,
                        command.members().text("description"),
                        command.reference())
                ? Outcome.DONE
                : Outcome.INSUFFICIENT_FUNDS;
    }

    /** The price is taken first: where it is not there, nothing was done yet (R72). */
    private Outcome prolong(Sql sql, Line line, Command command) {
        ServiceType type = command.members().value("serviceType", ServiceType::valueOf);
        BigDecimal price = command.amount("price");
        if (!runs(sql, line)) {
            return Outcome.REFUSED;
        }
        if (!accounts.take(sql, line.phone(), Accounts.Kind.PROLONGATION, price, "", command.reference())) {
            return Outcome.INSUFFICIENT_FUNDS;
        }
        services.prolong(sql, line.phone(), type);
        events.prolonged(sql, line, type, Optional.of(command.reference()));
        return Outcome.DONE;
    }

    private Outcome changeType(Sql sql, Line line, Command command) {
        ServiceType type = command.members().value("serviceType", ServiceType::valueOf);
        if (!services.changeType(sql, line.phone(), type)) {
            return Outcome.REFUSED;
        }
        events.typeChanged(sql, line, type, Optional.of(command.reference()));
        return Outcome.DONE;
    }

    /** Only the card that the portal means (R56); it made its keys when it was given out, and keeps them. */
    private Outcome makeKeys(Sql sql, Line line, Command command) {
        if (!line.iccid().equals(command.members().text("iccid")) || !runs(sql, line)) {
            return Outcome.REFUSED;
        }
        keys.make(sql, line.phone());
        events.keysMade(sql, line, command.reference(), keys.requests(sql, line.phone()));
        return Outcome.DONE;
    }

    private Outcome unblock(Sql sql, Line line, Command command) {
        Purpose purpose = command.members().value("purpose", Purpose::valueOf);
        return menu.leaveToHolder(sql, line, purpose.code()) ? Outcome.DONE : Outcome.REFUSED;
    }

    /** What is so already need not be done. */
    private Outcome reached(Sql sql, Line line, ServiceState wanted, boolean moved) {
        boolean already = services.find(sql, line.phone())
                .filter(service -> service.is(wanted))
                .isPresent();
        return moved || already ? Outcome.DONE : Outcome.REFUSED;
    }

    private boolean runs(Sql sql, Line line) {
        return services.find(sql, line.phone())
                .filter(service -> service.is(ServiceState.ACTIVE) || service.is(ServiceState.SUSPENDED))
                .isPresent();
    }
}
