package az.icaze.permit;

import az.icaze.SearchText;
import az.icaze.authority.Seal;
import az.icaze.identity.DocumentNumber;
import az.icaze.identity.Fin;
import az.icaze.identity.PermitNumber;
import az.icaze.identity.Person;
import az.icaze.identity.Plate;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.Voen;
import az.icaze.mia.MiaAnswer;
import az.icaze.mia.PermitForMia;
import az.icaze.regime.RegimeView;
import az.icaze.signing.Signature;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.BatchSize;

/**
 * A permit for one person to be outside during curfew, in the life it leads (rules §12): begun with a FIN, remembered
 * as often as one likes, confirmed once by somebody with the organisation's seal and his PIN2, and from then on moved
 * only by the Ministry: sent, and accepted or rejected. A confirmed permit never changes; what was wrong in it is put
 * right by another permit (R27, D6).
 */
@Entity
class Permit {

    /** The Ministry names a permit by number and revision; a confirmed permit has the one it was confirmed with. */
    static final int REVISION = 1;

    /** So many vehicles a permit may name (R22). */
    static final int MOST_PLATES = 3;

    private static final String AREA_CODE = "[A-Z]{2}-[A-Z]{2,3}";

    @Id
    private String number;

    @Version
    private long version;

    private Voen organisation;
    private Fin fin;
    private Instant begunAt;
    private Instant rememberedAt;

    @Enumerated(EnumType.STRING)
    private PermitStatus status;

    private Instant statusSince;

    @Enumerated(EnumType.STRING)
    private RegisterState register;

    private String initials;
    private String checkedDocument;
    private DraftAnswers typed;
    private String searchText;

    @Embedded
    private AnswerColumns answers = new AnswerColumns();

    @ElementCollection
    @CollectionTable(name = "permit_vehicle", joinColumns = @JoinColumn(name = "permit"))
    @OrderColumn(name = "place")
    @Column(name = "plate")
    @BatchSize(size = 100)
    private List<String> plates = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "permit_area", joinColumns = @JoinColumn(name = "permit"))
    @Column(name = "area")
    @BatchSize(size = 100)
    private Set<String> areas = new HashSet<>();

    @Embedded
    private ConfirmationColumns confirmation;

    protected Permit() {}

    /** A new draft, with nothing but the person it is for. */
    Permit(PermitNumber number, Voen organisation, Fin fin, RegisterFacts facts, Instant now) {
        this.number = number.value();
        this.organisation = organisation;
        this.fin = fin;
        this.begunAt = now;
        this.status = PermitStatus.DRAFT;
        this.statusSince = now;
        write(DraftAnswers.empty(), facts, now);
    }

    /**
     * Keeps the answers as they were typed (R23).
     *
     * @throws PermitAlreadyConfirmed once it is no draft (R27)
     */
    void remember(DraftAnswers typedNow, RegisterFacts facts, Instant now) {
        refuseUnlessDraft();
        write(typedNow, facts, now);
    }

    private void write(DraftAnswers typedNow, RegisterFacts facts, Instant now) {
        typed = typedNow;
        rememberedAt = now;
        register = facts.state();
        initials = facts.initials();
        checkedDocument = facts.checkedDocument();
        answers.understand(typedNow, facts);
        plates.clear();
        typedNow.plates().stream()
                .flatMap(plate -> Typed.code(plate, Plate::new).stream())
                .map(Plate::value)
                .distinct()
                .limit(MOST_PLATES)
                .forEach(plates::add);
        areas.clear();
        typedNow.areas().stream().filter(area -> area.matches(AREA_CODE)).forEach(areas::add);
        searchText = SearchText.fold(String.join(" ", answers().fullName(), fin.value(), number));
    }

    /** Whether remembering these would change nothing, so that an open confirmation may go on. */
    boolean keeps(DraftAnswers typedNow, RegisterFacts facts) {
        return typedNow.equals(typed)
                && facts.state() == register
                && facts.checkedDocument().equals(checkedDocument);
    }

    /**
     * Confirms for ever: cannot be called without the seal of the permit's own organisation, nor without the seal
     * holder's signature over this permit (R14, R16, R25).
     *
     * @throws PermitAlreadyConfirmed the second time
     */
    void confirm(Seal seal, Signature signature, SignedInPerson signer, RegimeView regime, Instant now) {
        refuseUnlessDraft();
        if (!seal.organisation().equals(organisation) || !seal.holder().equals(signature.signer())) {
            throw new IllegalStateException("Seal or signature of somebody else over permit " + number);
        }
        confirmation = new ConfirmationColumns(seal, signature, signer.name(), regime, now);
        typed = null;
        move(PermitStatus.CONFIRMED, now);
    }

    /** The Ministry's queue has it; says false when that is no news, because the Ministry's answer was faster. */
    boolean handedOver(Instant at) {
        if (status != PermitStatus.CONFIRMED) {
            return false;
        }
        move(PermitStatus.SENT, at);
        return true;
    }

    /** Takes the Ministry's answer; the first one counts (R26). */
    AnswerEffect answered(MiaAnswer answer, Instant now) {
        if (status == PermitStatus.DRAFT || answer.revision() != REVISION) {
            throw new IllegalStateException(
                    "The Ministry answers to what was never sent: " + number + ":" + answer.revision());
        }
        PermitStatus next = answer.accepted() ? PermitStatus.ACCEPTED : PermitStatus.REJECTED;
        if (status == next) {
            return AnswerEffect.REPEATED;
        }
        if (!status.mayBecome(next)) {
            return AnswerEffect.CONTRADICTED;
        }
        boolean overtook = status == PermitStatus.CONFIRMED;
        move(next, now);
        return overtook ? AnswerEffect.OVERTOOK : AnswerEffect.MOVED;
    }

    private void move(PermitStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException("Permit " + number + " does not go from " + status + " to " + next);
        }
        status = next;
        statusSince = now;
    }

    void refuseUnlessDraft() {
        if (status != PermitStatus.DRAFT) {
            throw new PermitAlreadyConfirmed(status);
        }
    }

    void refuseUnlessVersion(long shown) {
        if (version != shown) {
            throw new PermitChangedMeanwhile();
        }
    }

    PermitNumber number() {
        return new PermitNumber(number);
    }

    long version() {
        return version;
    }

    Voen organisation() {
        return organisation;
    }

    Fin fin() {
        return fin;
    }

    PermitStatus status() {
        return status;
    }

    Instant statusSince() {
        return statusSince;
    }

    Instant rememberedAt() {
        return rememberedAt;
    }

    RegisterState register() {
        return register;
    }

    String initials() {
        return initials;
    }

    /** What the register said when it was asked last. */
    RegisterFacts registerFacts() {
        Optional<Person> person = register == RegisterState.VERIFIED ? Optional.of(verified()) : Optional.empty();
        return new RegisterFacts(register, initials, person, checkedDocument);
    }

    /** The employee as the register knew him when FIN and document number matched. */
    Person verified() {
        PermitAnswers known = answers();
        return new Person(
                fin,
                known.surname(),
                known.givenName(),
                known.patronymic(),
                known.birthDate(),
                new DocumentNumber(checkedDocument),
                true);
    }

    /** As typed; only of a draft. */
    DraftAnswers typed() {
        return typed;
    }

    /** As understood. */
    PermitAnswers answers() {
        return answers.view(plates, new TreeSet<>(areas));
    }

    Optional<ConfirmationColumns> confirmation() {
        return Optional.ofNullable(confirmation);
    }

    PermitForMia forMia() {
        return new PermitForMia(
                number(),
                REVISION,
                confirmation.signedContent(),
                confirmation.signature(),
                confirmation.certificate(),
                confirmation.signedAt(),
                confirmation.confirmedAt());
    }

    /** Empty for a draft and for a rejected permit, whose nights do not count. */
    Optional<PermitNights> nights() {
        return confirmation()
                .filter(confirmed -> PermitStatus.counting().contains(status))
                .map(confirmed ->
                        confirmed.nights(answers().firstNight(), answers().lastNight()));
    }
}
