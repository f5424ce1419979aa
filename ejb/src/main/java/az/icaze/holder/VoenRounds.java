package az.icaze.holder;

import az.icaze.identity.RegisterUnavailable;
import az.icaze.identity.TaxRegistration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

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
     * nobody else from his answer.
     */
    void sweep() {
        for (VoenAnswers.Awaited one : answers.awaited()) {
            try {
                // Told twice, it answers the same; and an answer counts once.
                answers.came(one.id(), taxes.register(one.number(), one.fin()));
            } catch (RegisterUnavailable away) {
                LOG.log(Level.WARNING, "No tax service: applications to be registered wait", away);
                answers.postpone(one.id());
                return;
            }
        }
    }
}
