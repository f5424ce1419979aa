package az.icaze.holder;

import az.icaze.identity.RegisterUnavailable;
import az.icaze.identity.TaxRegistration;
import az.icaze.time.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells the tax service of what was signed (rule R44): outside of transactions, none holds a connection meanwhile. */
@ApplicationScoped
class VoenRounds {

    private static final Logger LOG = System.getLogger(VoenRounds.class.getName());

    @Inject
    VoenAnswers answers;

    @Inject
    TaxRegistration taxes;

    /**
     * One question shows that it is away; the next round begins with another one, so that what it cannot answer keeps
     * nobody else from his answer. Nor does an answer that cannot be written down.
     */
    void sweep() {
        AtomicBoolean away = new AtomicBoolean();
        Rounds.each(answers.awaited(), one -> {
            if (!away.get()) {
                away.set(!answered(one));
            }
        });
    }

    private boolean answered(VoenAnswers.Awaited one) {
        try {
            // Told twice, it answers the same; and an answer counts once.
            answers.came(one.id(), taxes.register(one.number(), one.fin()));
            return true;
        } catch (RegisterUnavailable away) {
            LOG.log(Level.WARNING, "No tax service: applications to be registered wait", away);
            answers.postpone(one.id());
            return false;
        }
    }
}
