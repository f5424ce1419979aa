package az.icaze.subscription;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.operator.Operator;
import az.icaze.operator.ServiceActivated;
import az.icaze.operator.ServiceEvent;
import az.icaze.operator.ServiceReactivated;
import az.icaze.operator.ServiceSuspended;
import az.icaze.operator.SimKind;
import az.icaze.operator.SimReplaced;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One thing we were told about the service of one number; kept as it came, for ever. */
@Entity
@Table(name = "subscription_word")
class Word {

    /** As things happened, by the teller's clock; total, so that no two words can swap places. */
    static final Comparator<Word> AS_IT_HAPPENED = Comparator.comparing((Word word) -> word.at)
            .thenComparing(word -> word.kind)
            .thenComparing(word -> word.operator, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(word -> word.type, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(word -> word.sim, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(word -> word.iccid, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(word -> word.formerIccid, Comparator.nullsFirst(Comparator.naturalOrder()));

    private static final Map<Class<? extends ServiceEvent>, WordKind> KINDS = Map.of(
            ServiceActivated.class, WordKind.ACTIVATED,
            ServiceEvent.Prolonged.class, WordKind.PROLONGED,
            ServiceEvent.TypeChanged.class, WordKind.TYPE_CHANGED,
            ServiceSuspended.class, WordKind.SUSPENDED,
            ServiceReactivated.class, WordKind.REACTIVATED,
            ServiceEvent.Blocked.class, WordKind.BLOCKED,
            ServiceEvent.Cancelled.class, WordKind.CANCELLED);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Phone phone;

    @Enumerated(EnumType.STRING)
    private Operator operator;

    @Enumerated(EnumType.STRING)
    private WordKind kind;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private AsanImzaType type;

    private String iccid;
    private String formerIccid;

    @Enumerated(EnumType.STRING)
    private SimKind sim;

    /** For the persistence provider only. */
    protected Word() {}

    private Word(Operator operator, Phone phone, WordKind kind, Instant at) {
        this.operator = operator;
        this.phone = phone;
        this.kind = kind;
        // The database keeps microseconds; a repeat must be recognised.
        this.at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** @throws EsimOnlyFromAzercell when another operator reports an embedded SIM (rule R51) */
    static Word of(ServiceEvent event) {
        Word word = new Word(event.operator(), event.phone(), KINDS.get(event.getClass()), event.at());
        if (event instanceof ServiceActivated activated) {
            word.type = activated.type();
            word.onSim(activated.iccid(), activated.sim());
        } else if (event instanceof ServiceEvent.Prolonged prolonged) {
            word.type = prolonged.type();
        } else if (event instanceof ServiceEvent.TypeChanged changed) {
            word.type = changed.type();
        }
        return word;
    }

    /** @throws EsimOnlyFromAzercell when another operator reports an embedded SIM (rule R51) */
    static Word of(SimReplaced replaced) {
        Word word = new Word(replaced.operator(), replaced.phone(), WordKind.SIM_REPLACED, replaced.at());
        word.formerIccid = replaced.oldIccid();
        word.onSim(replaced.newIccid(), replaced.sim());
        return word;
    }

    /** Ours, no operator's. */
    static Word certified(Phone phone, String iccid, Instant at) {
        Word word = new Word(null, phone, WordKind.CERTIFIED, at);
        word.iccid = iccid;
        return word;
    }

    private void onSim(String number, SimKind itsKind) {
        if (itsKind == SimKind.ESIM && operator != Operator.AZERCELL) {
            throw new EsimOnlyFromAzercell(operator);
        }
        iccid = number;
        sim = itsKind;
    }

    /** Whether it says the same as another one about the same number; the time of a certificate's issue matters not. */
    boolean repeats(Word other) {
        return kind == other.kind && (kind == WordKind.CERTIFIED || at.equals(other.at)) && said().equals(other.said());
    }

    private List<Object> said() {
        return Arrays.asList(phone, operator, type, iccid, formerIccid, sim);
    }

    boolean from(Operator teller) {
        return operator == teller;
    }

    boolean aboutSim(String number) {
        return Objects.equals(formerIccid, number);
    }

    Phone phone() {
        return phone;
    }

    Operator operator() {
        return operator;
    }

    WordKind kind() {
        return kind;
    }

    Instant at() {
        return at;
    }

    AsanImzaType type() {
        return type;
    }

    String iccid() {
        return iccid;
    }

    SimKind sim() {
        return sim;
    }
}
