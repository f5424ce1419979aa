package az.icaze.subscription;

import az.icaze.identity.AsanImzaType;
import az.icaze.operator.SimKind;
import az.icaze.sms.TextTemplate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * What 8500 answers. Every answer begins with what was understood and ends with a correct example.
 *
 * @param arguments those that the template names
 */
record Reply(TextTemplate template, Map<String, String> arguments) {

    /** No service, or no word that is known: says what came. */
    static Reply misunderstood(SmsOutcome outcome, String typed) {
        TextTemplate template = outcome == SmsOutcome.NOT_SUBSCRIBER
                ? TextTemplate.SERVICE_NOT_SUBSCRIBED
                : TextTemplate.SERVICE_UNKNOWN_WORD;
        return new Reply(template, Map.of("typed", Keyword.echo(typed)));
    }

    /** Nothing was prolonged, and why. */
    static Reply notProlonged(SmsOutcome outcome, Keyword word, SubscriptionView service) {
        return switch (outcome) {
            case ESIM -> until(TextTemplate.SERVICE_ON_ESIM, word, service.validUntil());
            case NOT_EXPIRED -> valid(word, service);
            case RUNNING -> of(TextTemplate.PROLONGATION_RUNNING, word);
            case BLOCKED -> of(TextTemplate.SERVICE_BLOCKED, word);
            case SIM_REPLACED -> of(TextTemplate.SERVICE_SIM_REPLACED, word);
            case CANCELLED -> of(TextTemplate.SERVICE_CANCELLED, word);
            case NOT_SUBSCRIBER, UNKNOWN_KEYWORD, STATUS, PROLONG -> throw new IllegalArgumentException(outcome.name());
        };
    }

    /** Who is told until when the service runs must not be left to believe that it works. */
    private static Reply valid(Keyword word, SubscriptionView service) {
        return switch (service.state()) {
            case BLOCKED, WAITING_CERT, CANCELLED -> ended(word, service);
            case ACTIVE, SUSPENDED -> until(TextTemplate.PROLONGATION_TOO_EARLY, word, service.validUntil());
        };
    }

    private static Reply ended(Keyword word, SubscriptionView service) {
        SmsOutcome why =
                switch (service.state()) {
                    case BLOCKED -> SmsOutcome.BLOCKED;
                    case WAITING_CERT -> SmsOutcome.SIM_REPLACED;
                    case CANCELLED -> SmsOutcome.CANCELLED;
                    case ACTIVE, SUSPENDED ->
                        throw new IllegalArgumentException(service.state().name());
                };
        return notProlonged(why, word, service);
    }

    /** How the service stands (rule R85). */
    static Reply status(SubscriptionView service, FeeView fee, Instant at) {
        boolean ended = service.state() != SubscriptionState.ACTIVE && service.state() != SubscriptionState.SUSPENDED;
        if (ended) {
            return ended(Keyword.STATUS, service);
        }
        if (service.expired(at)) {
            return service.sim() == SimKind.ESIM
                    ? until(TextTemplate.SERVICE_ON_ESIM, Keyword.STATUS, service.validUntil())
                    : until(TextTemplate.SERVICE_EXPIRED, word(service), service.validUntil());
        }
        if (service.state() == SubscriptionState.ACTIVE) {
            return until(TextTemplate.SERVICE_ACTIVE, word(service), service.validUntil());
        }
        return fee.owed()
                ? price(TextTemplate.SERVICE_UNPAID, word(service), fee.amount())
                : of(TextTemplate.SERVICE_SUSPENDED, word(service));
    }

    /** The operator has prolonged it (rule R73). */
    static Reply prolonged(AsanImzaType type, LocalDate validUntil, BigDecimal price) {
        return new Reply(
                TextTemplate.SERVICE_PROLONGED,
                Map.of(
                        "word", Keyword.of(type).word(),
                        "until", TextTemplate.date(validUntil),
                        "price", TextTemplate.money(price)));
    }

    /** The balance is smaller than the price, of which nothing was taken (rule R72). */
    static Reply tooLittle(AsanImzaType type, BigDecimal price) {
        return price(TextTemplate.PROLONGATION_UNPAID, Keyword.of(type), price);
    }

    /** The operator does not prolong it. */
    static Reply refused(AsanImzaType type) {
        return of(TextTemplate.PROLONGATION_REFUSED, Keyword.of(type));
    }

    /** The operator does not end a service that was given up (rule R97). */
    static Reply notCancelled() {
        return new Reply(TextTemplate.CANCELLATION_REFUSED, Map.of());
    }

    /** What was issued for another type of service waits until the person asks for it himself (rule R65). */
    static Reply typeNotChanged(AsanImzaType type) {
        return new Reply(
                TextTemplate.RECEIPT_ASK_OPERATOR,
                Map.of("type", Keyword.of(type).word()));
    }

    private static Keyword word(SubscriptionView service) {
        return Keyword.of(service.type());
    }

    private static Reply of(TextTemplate template, Keyword word) {
        return new Reply(template, Map.of("word", word.word()));
    }

    private static Reply until(TextTemplate template, Keyword word, LocalDate validUntil) {
        return new Reply(template, Map.of("word", word.word(), "until", TextTemplate.date(validUntil)));
    }

    private static Reply price(TextTemplate template, Keyword word, BigDecimal amount) {
        return new Reply(template, Map.of("word", word.word(), "price", TextTemplate.money(amount)));
    }
}
