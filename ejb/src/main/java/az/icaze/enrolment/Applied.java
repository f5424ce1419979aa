package az.icaze.enrolment;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.DocumentNumber;
import az.icaze.identity.Fin;
import az.icaze.identity.Person;
import az.icaze.identity.Phone;
import az.icaze.identity.Voen;
import az.icaze.pki.SubjectOrganisation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.Set;

/** Who applied at the counter, and for what; as the registers had it then. */
@Embeddable
class Applied {

    @Column(updatable = false)
    private Fin fin;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private Phone phone;

    @Column(updatable = false)
    private DocumentNumber document;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AsanImzaType type;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ApplicantRole role;

    @Column(updatable = false)
    private Voen voen;

    @Column(updatable = false)
    private String organisationName;

    @Column(updatable = false)
    private String position;

    /** For the persistence provider only. */
    protected Applied() {}

    Applied(Examined applicant) {
        Person person = applicant.person();
        fin = person.fin();
        name = person.fullName();
        phone = applicant.phone();
        document = person.document();
        type = applicant.type();
        role = applicant.role();
        applicant.organisation().ifPresent(this::belongTo);
    }

    private void belongTo(SubjectOrganisation organisation) {
        voen = organisation.voen();
        organisationName = organisation.name();
        position = organisation.position().orElse(null);
    }

    Fin fin() {
        return fin;
    }

    String name() {
        return name;
    }

    Phone phone() {
        return phone;
    }

    /** The identity card that was shown. */
    DocumentNumber document() {
        return document;
    }

    AsanImzaType type() {
        return type;
    }

    ApplicantRole role() {
        return role;
    }

    Optional<SubjectOrganisation> organisation() {
        return Optional.ofNullable(voen)
                .map(taxpayer -> new SubjectOrganisation(taxpayer, organisationName, Optional.ofNullable(position)));
    }

    /** What has to be shown for it (rules R45–R48). */
    Set<ShownDocument> documents() {
        return Checklist.of(type, role);
    }
}
