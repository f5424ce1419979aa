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
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A number, its service and its certificates in words: how they stand, and what to do where something is against them. */
@RequestScoped
public class OwnWords {

    /**
     * One line about a number.
     *
     * @param next what to do; empty where there is nothing to do
     */
    public record Line(String name, String answer, String next) {}

    /**
     * One number.
     *
     * @param lost key of the page that suspends its certificates; empty where there is nothing to suspend
     */
    public record NumberLines(String phone, List<Line> lines, String lost) {}

    @Inject
    Searches searches;

    @Inject
    Texts texts;

    @Inject
    Show show;

    @Inject
    Clock clock;

    NumberLines number(OwnNumber number) {
        List<Line> lines = new ArrayList<>();
        number.service().ifPresent(service -> lines.add(service(service)));
        number.fee().ifPresent(fee -> lines.add(fee(fee)));
        number.certificates().forEach(held -> lines.add(certificate(held)));
        String lost = number.suspendable() ? searches.keep(number.phone().value()) : "";
        return new NumberLines(number.phone().formatted(), lines, lost);
    }

    private Line service(SubscriptionView service) {
        Instant now = clock.instant();
        boolean expired = service.state() == SubscriptionState.ACTIVE && service.expired(now);
        String state = expired ? "EXPIRED" : service.state().name();
        String what = texts.of("operator." + service.operator()) + " · "
                + texts.of("own.service.type." + service.type()) + " · "
                + texts.of("own.service.state." + state, show.day(service.validUntil()));
        String next = service.inForce(now) ? "" : texts.of("own.service.next." + state);
        return new Line(texts.of("own.service"), what, next);
    }

    private Line fee(FeeView fee) {
        String when = show.day(fee.next().orElse(null));
        String standing = texts.of("own.fee." + fee.standing(), fee.amount().toPlainString(), when);
        String next = fee.standing() == FeeStanding.UNPAID ? texts.of("outcome.service-suspended.next") : "";
        return new Line(texts.of("own.fee"), standing, next);
    }

    private Line certificate(HeldCertificate held) {
        String validity = show.moment(held.notBefore()) + " – " + show.day(held.validUntil());
        String standing = held.usable()
                ? "own.usable"
                : "certificate.unusable." + held.unusable().get();
        String why = held.reason()
                .map(reason -> " (" + texts.of("certificate.reason." + reason) + ")")
                .orElse("");
        return new Line(texts.of("certificate." + held.type()), validity + " · " + texts.of(standing) + why, "");
    }
}
