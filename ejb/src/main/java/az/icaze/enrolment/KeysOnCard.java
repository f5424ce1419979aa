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
 * keys are made, or they are not, or the SIM card is another one. A word that comes again, or too late, changes nothing.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class KeysOnCard {

    private static final Pattern REFERENCE = Pattern.compile("keys:([0-9]{4}-Q-[0-9]{7,}):[0-9]+");

    @Inject
    FirstReceipts receipts;

    @Inject
    Subscriptions subscriptions;

    /** {@code keys:2026-Q-0000012:1}: of this visit, asked for the first time. */
    static String reference(FirstReceipt receipt) {
        return "keys:" + receipt.number() + ":" + receipt.keys().asked();
    }

    void made(@Observes KeysMade made) {
        waiting(made.reference(), made.operator()).ifPresent(receipt -> {
            if (!receipt.iccid().equals(made.iccid()) || !receipt.phone().equals(made.phone())) {
                doubt(receipt, "another-card", machine(made.operator()));
                return;
            }
            try {
                take(receipt, new Pkcs10(made.authenticationRequest()), new Pkcs10(made.signingRequest()), made);
            } catch (Refusal | Malformed unfit) {
                doubt(receipt, unfit.getMessage(), machine(made.operator()));
            }
        });
    }

    private void take(FirstReceipt receipt, Pkcs10 authentication, Pkcs10 signing, KeysMade made) {
        if (authentication.keyFingerprint().equals(signing.keyFingerprint())) {
            doubt(receipt, "keys-not-distinct", machine(made.operator()));
            return;
        }
        receipts.step(
                receipt,
                "keys-made",
                machine(made.operator()),
                Map.of("iccid", made.iccid()),
                now -> receipt.ready(authentication, signing, now));
    }

    void answered(@Observes CommandAnswered answer) {
        if (answer.outcome() != CommandAnswered.Outcome.DONE) {
            waiting(answer.reference(), answer.operator())
                    .ifPresent(receipt -> doubt(receipt, answer.outcome().name(), machine(answer.operator())));
        }
    }

    /** The visit that waits for just this answer, held; nobody may, or no longer, or not for this operator's. */
    private Optional<FirstReceipt> waiting(String reference, Operator operator) {
        Matcher named = REFERENCE.matcher(reference);
        return named.matches()
                ? receipts.known(named.group(1))
                        .map(known -> receipts.held(known.number()))
                        .filter(receipt -> receipt.is(FirstReceiptState.KEYS)
                                && reference(receipt).equals(reference)
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
