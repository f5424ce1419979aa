package az.icaze.enrolment;

import az.icaze.Malformed;
import az.icaze.Refusal;
import az.icaze.identity.Actor;
import az.icaze.identity.Machine;
import az.icaze.identity.Phone;
import az.icaze.operator.CommandAnswered;
import az.icaze.operator.KeysMade;
import az.icaze.operator.Operator;
import az.icaze.pki.Pkcs10;
import az.icaze.subscription.ServiceEnded;
import az.icaze.subscription.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the operators say while somebody waits at the desk, in the transaction that takes their word (rules R56, R96): the
 * keys are made, or they are not, or the SIM card is another one. A word that comes again, or too late, changes nothing;
 * of a card that was asked more than once, each answer counts.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class KeysOnCard {

    private static final Pattern REFERENCE = Pattern.compile("keys:([0-9]{4}-Q-[0-9]{7,}):([1-9][0-9]{0,8})");

    @Inject
    FirstReceipts receipts;

    @Inject
    Subscriptions subscriptions;

    /** {@code keys:2026-Q-0000012:1}: of this visit, asked for the first time. */
    static String reference(FirstReceipt receipt) {
        return "keys:" + receipt.number() + ":" + receipt.keys().asked();
    }

    void made(@Observes KeysMade made) {
        visit(made.reference(), made.operator())
                .filter(receipt -> receipt.is(FirstReceiptState.KEYS) || receipt.is(FirstReceiptState.READY))
                .ifPresent(receipt -> made(receipt, made));
    }

    /** Of a card that was asked twice, the last word counts: those keys are on it. */
    private void made(FirstReceipt receipt, KeysMade made) {
        try {
            take(receipt, new Pkcs10(made.authenticationRequest()), new Pkcs10(made.signingRequest()), made);
        } catch (Refusal | Malformed unfit) {
            unfit(receipt, unfit.getMessage(), made);
        }
    }

    private void take(FirstReceipt receipt, Pkcs10 authentication, Pkcs10 signing, KeysMade made) {
        if (!receipt.iccid().equals(made.iccid()) || !receipt.phone().equals(made.phone())) {
            unfit(receipt, "another-card", made);
        } else if (authentication.keyFingerprint().equals(signing.keyFingerprint())) {
            unfit(receipt, "keys-not-distinct", made);
        } else if (!receipt.over(authentication, signing)) {
            receipts.step(
                    receipt,
                    "keys-made",
                    machine(made.operator()),
                    Map.of("iccid", made.iccid()),
                    now -> receipt.ready(authentication, signing, now));
        }
    }

    /** While a later question waits for its answer, nothing is lost. */
    private void unfit(FirstReceipt receipt, String why, KeysMade made) {
        if (waits(receipt, made.reference())) {
            doubt(receipt, why, machine(made.operator()));
        }
    }

    void answered(@Observes CommandAnswered answer) {
        if (answer.outcome() != CommandAnswered.Outcome.DONE) {
            visit(answer.reference(), answer.operator())
                    .filter(receipt -> waits(receipt, answer.reference()))
                    .ifPresent(receipt -> doubt(receipt, answer.outcome().name(), machine(answer.operator())));
        }
    }

    /** Whether the visit waits for just this answer, the one to the last question. */
    private static boolean waits(FirstReceipt receipt, String reference) {
        return receipt.is(FirstReceiptState.KEYS) && reference(receipt).equals(reference);
    }

    /** The visit whose card was asked so, held; nobody may, or not for this operator's. */
    private Optional<FirstReceipt> visit(String reference, Operator operator) {
        Matcher named = REFERENCE.matcher(reference);
        return named.matches()
                ? receipts.known(named.group(1))
                        .map(known -> receipts.held(known.number()))
                        .filter(receipt -> Integer.parseInt(named.group(2))
                                        <= receipt.keys().asked()
                                && serves(operator, receipt.phone()))
                : Optional.empty();
    }

    private boolean serves(Operator operator, Phone phone) {
        return subscriptions
                .find(phone)
                .filter(service -> service.operator() == operator)
                .isPresent();
    }

    /** What was to be signed on this card will not be. */
    void ended(@Observes ServiceEnded end) {
        subscriptions.hold(end.phone());
        for (FirstReceipt receipt : receipts.unfinishedOn(end.phone())) {
            if (receipt.is(FirstReceiptState.ACTIVATED)) {
                receipts.step(
                        receipt,
                        "lapsed",
                        Machine.SYSTEM,
                        Map.of("reason", end.why().name()),
                        receipt::lapse);
            } else {
                doubt(receipt, end.why().name(), Machine.SYSTEM);
            }
        }
    }

    private void doubt(FirstReceipt receipt, String why, Actor actor) {
        receipts.step(receipt, "sim-to-check", actor, Map.of("reason", why), receipt::doubt);
    }

    private static Machine machine(Operator operator) {
        return new Machine("operator:" + operator);
    }
}
