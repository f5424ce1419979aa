package az.icaze.prolongation;

import az.icaze.certificate.CertificateStatus;
import az.icaze.certificate.Certificates;
import az.icaze.certificate.HeldCertificate;
import az.icaze.document.DocumentKind;
import az.icaze.document.DocumentSubject;
import az.icaze.document.Documents;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.operator.SimKind;
import az.icaze.pki.KeyPurpose;
import az.icaze.prolongation.Timeline.Step;
import az.icaze.subscription.Fees;
import az.icaze.subscription.SubscriptionView;
import az.icaze.subscription.Subscriptions;
import az.icaze.time.BakuTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads off certificates, service and application how far a prolongation is. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Timelines {

    @Inject
    Applications applications;

    @Inject
    Certificates certificates;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Fees fees;

    @Inject
    Documents documents;

    @Inject
    Terms terms;

    Timeline of(Fin fin, Phone phone) {
        List<HeldCertificate> held = held(fin, phone);
        Optional<LocalDate> expiresOn = expiresOn(held);
        Optional<ProlongationView> application = applications
                .latest(fin, phone)
                .map(Prolongation::view)
                .filter(view -> expiresOn.isEmpty() || follows(view, expiresOn.get()));
        Optional<SubscriptionView> service = subscriptions.find(phone);
        AsanImzaType word = word(service, held, expiresOn, application);
        List<Step> steps = expiresOn.isEmpty() || service.isEmpty()
                ? rejected(application)
                : steps(course(service.get(), held, expiresOn.get(), application), application);
        return new Timeline(
                phone,
                steps.stream().map(step -> dated(step, service, application)).toList(),
                Subscriptions.word(word),
                application,
                application.filter(view -> view.late(applications.now())).isPresent(),
                expiresOn.map(date -> new Timeline.Window(terms.windowOpens(date), date)),
                service.flatMap(known -> price(known, word)));
    }

    private AsanImzaType word(
            Optional<SubscriptionView> service,
            List<HeldCertificate> held,
            Optional<LocalDate> expiresOn,
            Optional<ProlongationView> application) {
        return application.filter(Timelines::taken).isPresent()
                ? largest(application.stream().flatMap(view -> view.types().stream()))
                : service.map(known -> kept(known.type(), held, expiresOn)).orElse(AsanImzaType.CITIZEN);
    }

    private Optional<Timeline.Price> price(SubscriptionView service, AsanImzaType word) {
        return Optional.of(fees.activationPrice(service.operator(), word, applications.today()))
                .filter(amount -> amount.signum() > 0)
                .map(amount -> new Timeline.Price(
                        amount,
                        subscriptions.prolongationUnpaid(service.phone()).map(BakuTime::date)));
    }

    private Step dated(Step step, Optional<SubscriptionView> service, Optional<ProlongationView> application) {
        if (step.standing() != Timeline.Standing.DONE) {
            return step;
        }
        Optional<Instant> at =
                switch (step.kind()) {
                    case APPLY ->
                        application.flatMap(view -> documents.madeAt(
                                new DocumentSubject(Applications.SUBJECT, view.number()), DocumentKind.APPLICATION));
                    case SERVICE_RENEWED -> service.map(SubscriptionView::activatedAt);
                    case NEW_CERTIFICATES ->
                        application
                                .filter(view -> view.state() == ProlongationState.DONE)
                                .map(ProlongationView::since);
                    case VISIT_FOR_CITIZEN, SEND_WORD, VISIT_OPERATOR, VISIT_ASXM -> Optional.empty();
                };
        return step.done(at.map(BakuTime::date));
    }

    /** Not one of another term, nor one that is done when the next window has opened. */
    private boolean follows(ProlongationView application, LocalDate expiresOn) {
        boolean next = application.state() == ProlongationState.DONE
                && !applications.today().isBefore(terms.windowOpens(expiresOn));
        return application.concerns(expiresOn) && !next;
    }

    /** The person's on the number; a signing certificate stands for its pair. */
    private List<HeldCertificate> held(Fin fin, Phone phone) {
        return certificates.heldBy(fin).stream()
                .filter(certificate -> certificate.phone().equals(phone) && certificate.purpose() == KeyPurpose.SIGNING)
                .toList();
    }

    /** Of those in use the earliest; where none is, of those that were the last. */
    private static Optional<LocalDate> expiresOn(List<HeldCertificate> held) {
        return dates(held, CertificateStatus.ACTIVE)
                .min(Comparator.naturalOrder())
                .or(() -> dates(held, CertificateStatus.EXPIRED).max(Comparator.naturalOrder()));
    }

    private static Stream<LocalDate> dates(List<HeldCertificate> held, CertificateStatus status) {
        return held.stream()
                .filter(certificate -> certificate.status() == status)
                .map(HeldCertificate::validUntil);
    }

    /** The types in use; where none is, those that were the last. */
    private static Set<AsanImzaType> types(List<HeldCertificate> held, LocalDate expiresOn) {
        boolean inUse = dates(held, CertificateStatus.ACTIVE).findAny().isPresent();
        return held.stream()
                .filter(certificate -> inUse
                        ? certificate.status() == CertificateStatus.ACTIVE
                        : certificate.status() == CertificateStatus.EXPIRED
                                && certificate.validUntil().equals(expiresOn))
                .map(HeldCertificate::type)
                .collect(Collectors.toSet());
    }

    private Course course(
            SubscriptionView service,
            List<HeldCertificate> held,
            LocalDate expiresOn,
            Optional<ProlongationView> application) {
        boolean renewed = service.validUntil().isAfter(expiresOn);
        LocalDate ended = renewed ? expiresOn : service.validUntil();
        return new Course(
                applications.today(),
                types(held, expiresOn).contains(AsanImzaType.CITIZEN),
                expiresOn,
                terms.windowOpens(expiresOn),
                ended,
                application.map(ProlongationView::keptUntil).orElseGet(() -> terms.keptUntil(ended)),
                renewed,
                subscriptions.prolongationAsked(service.phone()).isPresent(),
                service.sim() == SimKind.ESIM);
    }

    private static List<Step> steps(Course course, Optional<ProlongationView> application) {
        if (application.isEmpty()) {
            return course.notApplied();
        }
        return switch (application.get().state()) {
            case DRAFT, WITHDRAWN -> course.notApplied();
            case PENDING_SERVICE -> course.pending();
            case PROCESSING ->
                course.processing(lastDay(application.get().deadline().orElseThrow()));
            case DONE -> course.done();
            case EXPIRED -> course.expired();
            case REJECTED -> Course.rejected();
        };
    }

    /** Without certificates there is nothing to prolong; an application that came to nothing says where to go. */
    private static List<Step> rejected(Optional<ProlongationView> application) {
        return application
                .filter(view -> view.state() == ProlongationState.REJECTED)
                .map(view -> Course.rejected())
                .orElse(List.of());
    }

    /** A deadline is the first instant that is too late. */
    private static LocalDate lastDay(Instant deadline) {
        return BakuTime.date(deadline).minusDays(1);
    }

    /** Whether it was signed and not taken back: what it names is then what is wanted. */
    private static boolean taken(ProlongationView application) {
        return application.state() != ProlongationState.DRAFT && application.state() != ProlongationState.WITHDRAWN;
    }

    /**
     * Without an application: before the last day what the page offers to prolong, which is all that the service carries;
     * after it nobody can apply any more, and the word keeps the service as it is, as the reminder says.
     */
    private AsanImzaType kept(AsanImzaType service, List<HeldCertificate> held, Optional<LocalDate> expiresOn) {
        boolean over = expiresOn.filter(applications.today()::isAfter).isPresent();
        return over
                ? service
                : largest(expiresOn.stream()
                        .flatMap(date -> types(held, date).stream())
                        .filter(service::covers));
    }

    private static AsanImzaType largest(Stream<AsanImzaType> types) {
        return types.max(Comparator.naturalOrder()).orElse(AsanImzaType.CITIZEN);
    }
}
