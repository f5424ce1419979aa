package az.icaze.web.holder;

import az.icaze.certificate.HeldCertificate;
import az.icaze.holder.OwnNumber;
import az.icaze.subscription.FeeStanding;
import az.icaze.subscription.FeeView;
import az.icaze.subscription.SubscriptionState;
import az.icaze.subscription.SubscriptionView;
import az.icaze.web.shell.Searches;
import az.icaze.web.shell.Show;
import az.icaze.web.shell.Texts;
import az.icaze.web.signing.BlockedPinsPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** A number, its service and its certificates in words: how they stand, and with {@link NextWords} what is to be done next. */
@RequestScoped
public class OwnWords {

    /** One line about a number. */
    public record Line(String name, String answer) {}

    /**
     * One number.
     *
     * @param lost key of the page that suspends its certificates; empty where there is nothing to suspend
     * @param quiet whether nothing is said of a next step, because a PIN has to be unblocked, and nothing else is to be done
     */
    public record NumberLines(String phone, NextWords.Next next, List<Line> lines, String lost, boolean quiet) {}

    @Inject
    Searches searches;

    @Inject
    Texts texts;

    @Inject
    Show show;

    @Inject
    NextWords next;

    @Inject
    BlockedPinsPage pins;

    @Inject
    Clock clock;

    /** @param beside what is known about the same number */
    NumberLines number(OwnNumber number, NextStep.Beside beside) {
        List<Line> lines = new ArrayList<>();
        number.service().ifPresent(service -> lines.add(service(service)));
        number.fee().ifPresent(fee -> lines.add(fee(fee)));
        number.certificates().forEach(held -> lines.add(certificate(held)));
        List<String> blocked = pins.elsewhere(number.phone());
        blocked.forEach(line -> lines.add(new Line(texts.of("pin.title"), line)));
        String lost = number.suspendable() ? searches.keep(number.phone().value()) : "";
        NextWords.Next step = next.next(number, beside);
        boolean quiet = !blocked.isEmpty() && step.kind().equals("ok");
        return new NumberLines(number.phone().formatted(), step, lines, lost, quiet);
    }

    private Line service(SubscriptionView service) {
        boolean expired = service.state() == SubscriptionState.ACTIVE && service.expired(clock.instant());
        String state = expired ? "EXPIRED" : service.state().name();
        String what = texts.of("operator." + service.operator()) + " · "
                + texts.of("own.service.type." + service.type()) + " · "
                + texts.of("own.service.state." + state, show.day(service.validUntil()));
        return new Line(texts.of("own.service"), what);
    }

    private Line fee(FeeView fee) {
        String when = show.day(fee.next().orElse(null));
        boolean last = fee.standing() == FeeStanding.PAID && fee.next().isEmpty();
        String standing = texts.of(
                last ? "own.fee.PAID_LAST" : "own.fee." + fee.standing(),
                fee.amount().toPlainString(),
                when);
        return new Line(texts.of("own.fee"), standing);
    }

    private Line certificate(HeldCertificate held) {
        String validity = show.moment(held.notBefore()) + " – " + show.day(held.validUntil());
        String standing = held.usable()
                ? "own.usable"
                : "certificate.unusable." + held.unusable().get();
        String why = held.reason()
                .map(reason -> " (" + texts.of("certificate.reason." + reason) + ")")
                .orElse("");
        return new Line(texts.of("certificate." + held.type()), validity + " · " + texts.of(standing) + why);
    }
}
