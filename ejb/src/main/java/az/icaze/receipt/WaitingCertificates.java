package az.icaze.receipt;

import az.icaze.sms.TextTemplate;
import az.icaze.subscription.ServiceTypeTaken;
import az.icaze.subscription.Subscriptions;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Map;

/**
 * The operator's service has become one that carries a certificate which waited for it: its holder, who was told that it
 * waits, is told that it does no more (rule R65).
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class WaitingCertificates {

    /** After the certificates on the number have followed their service, which they do at the ordinary priority. */
    private static final int AFTER_CERTIFICATES = Interceptor.Priority.LIBRARY_AFTER;

    @Inject
    Applications applications;

    @Inject
    Eligibility eligibility;

    @Inject
    Notices notices;

    void retyped(@Observes @Priority(AFTER_CERTIFICATES) ServiceTypeTaken change) {
        applications.approved(change.phone()).stream()
                .filter(notices::toldToWait)
                .forEach(application ->
                        eligibility.usableUntil(application).ifPresent(until -> tell(application, until)));
    }

    private void tell(ReceiptApplication application, LocalDate until) {
        notices.send(
                application,
                TextTemplate.RECEIPT_USABLE,
                Map.of("type", Subscriptions.word(application.type()), "until", TextTemplate.date(until)));
    }
}
