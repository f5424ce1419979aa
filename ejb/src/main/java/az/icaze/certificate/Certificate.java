package az.icaze.certificate;

import az.icaze.SearchText;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Person;
import az.icaze.identity.Phone;
import az.icaze.identity.Voen;
import az.icaze.pki.CertificateProfile;
import az.icaze.pki.KeyPurpose;
import az.icaze.pki.SubjectOrganisation;
import az.icaze.pki.X509;
import az.icaze.subscription.SubscriptionView;
import az.icaze.time.BakuTime;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One certificate from issue to its end. The second clock of rule D2: it lasts as long as the service it was issued on,
 * and is usable only while that service is in force, of a fitting type, and on the same SIM.
 */
@Entity
@Table(name = "certificate")
class Certificate {

    @Id
    private String serial;

    @Column(updatable = false)
    private Phone phone;

    @Column(updatable = false)
    private Fin fin;

    @Column(updatable = false)
    private String iccid;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private AsanImzaType type;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private KeyPurpose purpose;

    @Column(updatable = false)
    private Voen organisation;

    @Column(updatable = false)
    private String keyFingerprint;

    @Column(updatable = false)
    private Instant notBefore;

    @Column(updatable = false)
    private LocalDate validUntil;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String searchName;

    @Embedded
    private Stage stage;

    @Column(updatable = false)
    private byte[] der;

    @Version
    private long version;

    /** For the persistence provider only. */
    protected Certificate() {}

    /**
     * A certificate fresh from the authority: active where the service carries its type, else waiting for one that does
     * (rule R65).
     *
     * @param service on which it is issued: gives number, SIM and last valid date
     * @param keyFingerprint of the claimed key
     */
    Certificate(
            SubscriptionView service,
            CertificateProfile profile,
            Person holder,
            String keyFingerprint,
            X509Certificate certificate) {
        this.serial = X509.serial(certificate);
        this.phone = service.phone();
        this.fin = profile.fin();
        this.iccid = service.iccid();
        this.type = profile.type();
        this.purpose = profile.purpose();
        this.organisation =
                profile.organisation().map(SubjectOrganisation::voen).orElse(null);
        this.keyFingerprint = keyFingerprint;
        this.notBefore = certificate.getNotBefore().toInstant();
        this.validUntil = profile.validUntil();
        this.name = holder.fullName();
        this.searchName = SearchText.fold(name);
        this.stage = new Stage(carriedBy(service), notBefore);
        this.der = X509.der(certificate);
    }

    /**
     * Why it cannot be used at that instant; empty when it can (rule D2).
     *
     * @param service the operator's service on the number, where there is one
     */
    Optional<Unusable> unusable(Optional<SubscriptionView> service, Instant at) {
        return ended().or(() -> outsideItsTime(at))
                .or(() -> service.isEmpty() ? Optional.of(Unusable.NO_SERVICE) : refusedBy(service.get(), at))
                .or(() -> state() == CertificateState.ISSUED ? Optional.of(Unusable.NOT_ACTIVATED) : Optional.empty());
    }

    private Optional<Unusable> ended() {
        return switch (state()) {
            case ISSUED, ACTIVE -> Optional.empty();
            case SUSPENDED -> Optional.of(Unusable.SUSPENDED);
            case REVOKED -> Optional.of(revoked());
            case SUPERSEDED -> Optional.of(Unusable.SUPERSEDED);
        };
    }

    /** Where the end of the service revoked it the holder is told what to do about the service. */
    private Unusable revoked() {
        return switch (stage.reason().orElseThrow()) {
            case SIM_REPLACED -> Unusable.SIM_CHANGED;
            case PUK_BLOCKED -> Unusable.PUK_BLOCKED;
            case SERVICE_CANCELLED -> Unusable.SERVICE_CANCELLED;
            case HOLDER_REQUEST, PHONE_LOST, DATA_WRONG, MISUSE, HOLDER_DEAD -> Unusable.REVOKED;
        };
    }

    private Optional<Unusable> outsideItsTime(Instant at) {
        if (at.isBefore(notBefore)) {
            return Optional.of(Unusable.NOT_YET_VALID);
        }
        return expired(at) ? Optional.of(Unusable.EXPIRED) : Optional.empty();
    }

    private Optional<Unusable> refusedBy(SubscriptionView service, Instant at) {
        if (!on(service)) {
            return Optional.of(Unusable.SIM_CHANGED);
        }
        if (service.expired(at)) {
            return Optional.of(Unusable.SERVICE_EXPIRED);
        }
        return switch (service.state()) {
            case ACTIVE -> carriedBy(service) ? Optional.empty() : Optional.of(Unusable.SERVICE_TYPE);
            case SUSPENDED -> Optional.of(Unusable.SERVICE_SUSPENDED);
            case WAITING_CERT -> Optional.of(Unusable.SIM_CHANGED);
            case BLOCKED, CANCELLED -> Optional.of(Unusable.NO_SERVICE);
        };
    }

    /** From 00:00 in Baku of the day after its last valid date (rule D1). */
    boolean expired(Instant at) {
        return BakuTime.date(at).isAfter(validUntil);
    }

    /** Whether its key is on the SIM the service runs on (rule R96). */
    boolean on(SubscriptionView service) {
        return iccid.equals(service.iccid());
    }

    boolean live() {
        return state().live();
    }

    boolean belongsTo(Fin person) {
        return fin.equals(person);
    }

    /** Whether this is what the request asks for: the same person, type, organisation and key. */
    boolean answers(CertificateRequest request) {
        return belongsTo(request.person().fin())
                && type == request.type()
                && Optional.ofNullable(organisation).equals(request.voen())
                && keyFingerprint.equals(request.proof(purpose).keyFingerprint());
    }

    /** Whether the service is of a type that carries it (rule D3). */
    boolean carriedBy(SubscriptionView service) {
        return service.type().covers(type);
    }

    HeldCertificate held(Optional<SubscriptionView> service, Instant at) {
        return new HeldCertificate(
                serial,
                fin,
                name,
                phone,
                type,
                purpose,
                Optional.ofNullable(organisation),
                state().status(expired(at)),
                stage.since(),
                stage.reason(),
                notBefore,
                validUntil,
                unusable(service, at),
                certificate());
    }

    /** @param masked for eyes that need not know whose it is */
    RegisterRow row(boolean masked, Instant at) {
        return new RegisterRow(
                serial,
                masked ? initials() : name,
                masked ? fin.masked() : fin.value(),
                masked ? phone.masked() : phone.value(),
                type,
                purpose,
                Optional.ofNullable(organisation).map(Voen::value),
                state().status(expired(at)),
                stage.reason(),
                notBefore,
                validUntil);
    }

    /** {@code Ə. L.} of surname and given name. */
    private String initials() {
        return Arrays.stream(name.split(" +", -1))
                .limit(2)
                .map(word -> Character.toString(word.codePointAt(0)) + ".")
                .collect(Collectors.joining(" "));
    }

    UsableCertificate usable() {
        return new UsableCertificate(
                serial, type, purpose, validUntil, Optional.ofNullable(organisation), certificate());
    }

    X509Certificate certificate() {
        return X509.certificate(der);
    }

    String serial() {
        return serial;
    }

    AsanImzaType type() {
        return type;
    }

    KeyPurpose purpose() {
        return purpose;
    }

    /** Its way from state to state. */
    Stage stage() {
        return stage;
    }

    CertificateState state() {
        return stage.state();
    }

    Fin fin() {
        return fin;
    }

    Phone phone() {
        return phone;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    Instant notBefore() {
        return notBefore;
    }

    String searchName() {
        return searchName;
    }

    String keyFingerprint() {
        return keyFingerprint;
    }
}
