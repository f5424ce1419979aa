package az.icaze.receipt;

import az.icaze.certificate.CertificateStatus;
import az.icaze.certificate.Certificates;
import az.icaze.certificate.HeldCertificate;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.pki.KeyPurpose;
import az.icaze.receipt.NotToReceive.Reason;
import az.icaze.subscription.SubscriptionView;
import az.icaze.subscription.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a person may have a further certificate on a number (rules R59, R60, R65): asked when he looks, when his
 * telephone is rung, when it answers, and when a clerk decides. Nothing in here marks the transaction for rollback, so that
 * a refusal can be written down in it.
 */
@ApplicationScoped
class Eligibility {

    @Inject
    Certificates certificates;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Applications applications;

    @Inject
    Policy policy;

    /** What stands against applying for this type; empty when nothing does. */
    Optional<Reason> againstApplying(AsanImzaType type, Fin fin, Phone phone) {
        return againstHaving(type, fin, phone).or(() -> againstAnother(type, fin, phone));
    }

    /** What stands against having it, whoever applied for what. */
    Optional<Reason> againstHaving(AsanImzaType type, Fin fin, Phone phone) {
        if (type == AsanImzaType.CITIZEN) {
            return Optional.of(Reason.CITIZEN_AT_COUNTER);
        }
        List<HeldCertificate> own = signing(fin, phone);
        if (own.stream().noneMatch(held -> held.type() == AsanImzaType.CITIZEN && held.usable())) {
            return Optional.of(Reason.NO_CITIZEN);
        }
        Optional<AsanImzaType> further = own.stream()
                .filter(held -> held.status().standing())
                .map(HeldCertificate::type)
                .filter(held -> held != AsanImzaType.CITIZEN)
                .findFirst();
        if (further.isPresent()) {
            return further.map(held -> held == type ? Reason.ALREADY_HELD : Reason.OTHER_HELD);
        }
        return policy.refusesOnOtherService() && needsAnotherService(type, phone)
                ? Optional.of(Reason.SERVICE_TYPE)
                : Optional.empty();
    }

    private Optional<Reason> againstAnother(AsanImzaType type, Fin fin, Phone phone) {
        List<ReceiptApplication> open = applications.open(fin);
        if (open.stream().anyMatch(application -> application.type() == type)) {
            return Optional.of(Reason.ALREADY_APPLIED);
        }
        return open.stream().anyMatch(application -> application.phone().equals(phone))
                ? Optional.of(Reason.OTHER_APPLIED)
                : Optional.empty();
    }

    /** @throws NotToReceive when something stands against applying */
    void check(AsanImzaType type, Fin fin, Phone phone) {
        againstApplying(type, fin, phone).ifPresent(reason -> {
            throw new NotToReceive(reason);
        });
    }

    /** The person's signing certificates on the number; each stands for its pair. */
    private List<HeldCertificate> signing(Fin fin, Phone phone) {
        return certificates.heldBy(fin).stream()
                .filter(held -> held.phone().equals(phone) && held.purpose() == KeyPurpose.SIGNING)
                .toList();
    }

    /** Whether a certificate of this type would have to wait for another service (rule R65). */
    boolean needsAnotherService(AsanImzaType type, Phone phone) {
        return service(phone).filter(service -> service.type().covers(type)).isEmpty();
    }

    Optional<SubscriptionView> service(Phone phone) {
        return subscriptions.find(phone);
    }

    /** Whether the certificate that an application led to waits for a service of its type (rule R65). */
    boolean waits(ReceiptApplication application) {
        return application.is(ReceiptState.APPROVED)
                && signing(application.fin(), application.phone()).stream()
                        .anyMatch(
                                held -> held.type() == application.type() && held.status() == CertificateStatus.ISSUED);
    }

    /**
     * The last valid date of the certificate that an approved application led to, if it can be used now. One of the same
     * type that was issued later, at a counter or on another application, is not that one.
     */
    Optional<LocalDate> usableUntil(ReceiptApplication approved) {
        return signing(approved.fin(), approved.phone()).stream()
                .filter(held -> held.type() == approved.type() && held.usable())
                .filter(held -> !held.notBefore().isAfter(approved.stateSince()))
                .map(HeldCertificate::validUntil)
                .findFirst();
    }

    /** Whether the operator was asked for a service of its type and has not answered yet. */
    boolean serviceAsked(ReceiptApplication application) {
        return subscriptions.typeChangeAsked(application.phone()).isPresent();
    }
}
