package az.icaze.subscription;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.operator.Operator;
import az.icaze.operator.ServiceActivated;
import az.icaze.operator.ServiceEvent;
import az.icaze.operator.ServiceReactivated;
import az.icaze.operator.ServiceSuspended;
import az.icaze.operator.SimKind;
import az.icaze.operator.SimReplaced;
import java.time.Instant;
import java.util.Optional;

/** What operators tell about one number, in the fewest words. Seconds count from {@link #T0}. */
record Told(Phone phone, Operator operator) {

    static final Instant T0 = Instant.parse("2026-05-10T06:00:00Z");
    static final String OLD_SIM = "8999401000000000001";
    static final String NEW_SIM = "8999401000000000002";

    static Told by(Operator operator, Phone phone) {
        return new Told(phone, operator);
    }

    ServiceActivated activated(AsanImzaType type, String iccid, int seconds) {
        return activated(type, iccid, SimKind.PHYSICAL, at(seconds));
    }

    ServiceActivated activated(AsanImzaType type, String iccid, SimKind sim, Instant at) {
        return new ServiceActivated(operator, phone, type, iccid, sim, at);
    }

    ServiceSuspended suspended(int seconds) {
        return new ServiceSuspended(operator, phone, at(seconds));
    }

    ServiceReactivated reactivated(int seconds) {
        return new ServiceReactivated(operator, phone, at(seconds));
    }

    ServiceEvent prolonged(AsanImzaType type, int seconds) {
        return new ServiceEvent.Prolonged(operator, phone, type, Optional.empty(), at(seconds));
    }

    ServiceEvent typeChanged(AsanImzaType type, int seconds) {
        return new ServiceEvent.TypeChanged(operator, phone, type, Optional.empty(), at(seconds));
    }

    ServiceEvent blocked(int seconds) {
        return new ServiceEvent.Blocked(operator, phone, at(seconds));
    }

    ServiceEvent cancelled(int seconds) {
        return new ServiceEvent.Cancelled(operator, phone, at(seconds));
    }

    SimReplaced simReplaced(String from, String to, int seconds) {
        return new SimReplaced(operator, phone, from, to, SimKind.PHYSICAL, at(seconds));
    }

    static Instant at(int seconds) {
        return T0.plusSeconds(seconds);
    }

    /** As the room keeps it. */
    static Word word(Object message) {
        return message instanceof ServiceEvent event ? Word.of(event) : Word.of((SimReplaced) message);
    }
}
