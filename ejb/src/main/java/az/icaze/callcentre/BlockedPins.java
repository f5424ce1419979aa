package az.icaze.callcentre;

import az.icaze.callcentre.BlockedPin.Stage;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.operator.SimKind;
import az.icaze.signing.FailedSignIns;
import az.icaze.signing.FailedSignIns.PinHeard;
import az.icaze.subscription.SubscriptionState;
import az.icaze.subscription.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together what telephones said of their PINs and what was asked about them at 1847. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class BlockedPins {

    @Inject
    FailedSignIns heard;

    @Inject
    Calls calls;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Clock clock;

    /** PIN1 before PIN2; none where the service that they belong to has ended, and something else is to be done. */
    List<BlockedPin> of(Fin fin, Phone phone) {
        return subscriptions
                .find(phone)
                .filter(service ->
                        service.state() == SubscriptionState.ACTIVE || service.state() == SubscriptionState.SUSPENDED)
                .map(service -> of(fin, phone, service.sim() == SimKind.ESIM))
                .orElse(List.of());
    }

    private List<BlockedPin> of(Fin fin, Phone phone, boolean embedded) {
        return Stream.of(CallAct.UNBLOCK_PIN1, CallAct.UNBLOCK_PIN2)
                .flatMap(pin -> stage(pin, fin, phone, embedded)
                        .map(stage -> new BlockedPin(pin == CallAct.UNBLOCK_PIN1 ? "PIN1" : "PIN2", stage))
                        .stream())
                .toList();
    }

    /** One that was typed rightly since is blocked no more, whatever was asked before. */
    private Optional<Stage> stage(CallAct pin, Fin fin, Phone phone, boolean embedded) {
        PinHeard last = heard.heard(fin, phone, pin.pin());
        if (!embedded) {
            return last.blocked().map(at -> Stage.BY_PUK);
        }
        return calls.last(fin, phone, pin)
                .filter(call -> last.right().filter(call.since()::isBefore).isEmpty())
                .flatMap(this::asked)
                .or(() -> last.blocked().map(at -> Stage.BY_CALL));
    }

    private Optional<Stage> asked(CallView call) {
        return switch (call.state()) {
            case ASKED ->
                Optional.of(Stage.ASKED)
                        .filter(stage -> clock.instant().isBefore(call.since().plus(Unblocking.LIFE)));
            case SENT -> Optional.of(Stage.ASKED);
            case DONE -> Optional.of(Stage.TO_CHOOSE);
            case NOT_IDENTIFIED, REGISTER_AWAY, IDENTIFIED, TOLD, DECLINED, REFUSED -> Optional.empty();
        };
    }
}
