package az.icaze.signing;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.Voen;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/** For a signature: what it is about, as whom the person asked for it, and the only certificate it may come under. */
@Embeddable
class Asked {

    @Column(updatable = false)
    private String subjectType;

    @Column(updatable = false)
    private String subjectId;

    @Column(updatable = false)
    private Long subjectVersion;

    @Column(updatable = false)
    private Voen organisation;

    @Column(updatable = false)
    private String organisationName;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AsanImzaType certificateType;

    @Column(updatable = false)
    private String loginCertificate;

    @Column(updatable = false)
    private String requiredCertificate;

    protected Asked() {}

    Asked(SigningSubject subject, SignedInPerson signer, String requiredCertificate) {
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.subjectVersion = subject.version();
        this.organisation = signer.organisation().orElse(null);
        this.organisationName = signer.organisationName().orElse(null);
        this.certificateType = signer.certificateType();
        this.loginCertificate = signer.certificateSerial();
        this.requiredCertificate = requiredCertificate;
    }

    SigningSubject subject() {
        return new SigningSubject(subjectType, subjectId, subjectVersion);
    }

    SignedInPerson signer(Fin fin, String name, Phone phone) {
        return new SignedInPerson(
                fin,
                name,
                phone,
                Optional.ofNullable(organisation),
                Optional.ofNullable(organisationName),
                certificateType,
                loginCertificate);
    }

    String requiredCertificate() {
        return requiredCertificate;
    }
}
