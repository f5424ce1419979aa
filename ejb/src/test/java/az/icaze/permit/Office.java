package az.icaze.permit;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import az.icaze.TestDatabase;
import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.authority.Authorities;
import az.icaze.authority.Seal;
import az.icaze.authority.SealAuthorityMissing;
import az.icaze.identity.Actor;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.DocumentNumber;
import az.icaze.identity.Fin;
import az.icaze.identity.OrganisationKind;
import az.icaze.identity.PermitNumber;
import az.icaze.identity.Person;
import az.icaze.identity.PersonRegister;
import az.icaze.identity.Phone;
import az.icaze.identity.RegisterUnavailable;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.Voen;
import az.icaze.mia.Mia;
import az.icaze.outbox.Outbox;
import az.icaze.regime.ActivityView;
import az.icaze.regime.AreaKind;
import az.icaze.regime.AreaView;
import az.icaze.regime.Names;
import az.icaze.regime.RegimeView;
import az.icaze.regime.Regimes;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The room as it stands in the house, on a real database, with registers, regime and telephones that tests move. Each
 * {@link #at} is one request: a transaction of its own, rolled back when it is refused.
 */
final class Office implements AutoCloseable {

    static final Voen ARAZ = new Voen("1401555071");
    static final Voen SIRVAN = new Voen("1400057421");
    static final Fin ELCIN = new Fin("7K2M9TQ");
    static final String ELCINS_DOCUMENT = "AA4471902";

    static final SignedInPerson LEYLA = person("5VBK5VR", "Əliyeva Leyla", "+994502147717", ARAZ);
    static final SignedInPerson SAMIR = person("4HT83ZN", "Quliyev Samir", "+994502147718", ARAZ);
    static final SignedInPerson KAMRAN = person("9C5RX1B", "Hüseynov Kamran", "+994552147717", SIRVAN);

    /** One for all tests of the room, emptied after each: a database of its own for each would take most of their time. */
    final TestDatabase database = Shared.DATABASE;

    final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T12:00:00Z"));
    final AtomicReference<Optional<RegimeView>> regime = new AtomicReference<>(Optional.of(curfew()));
    final PersonRegister register = mock();
    final Telephones telephones = new Telephones();
    final Set<SignedInPerson> withoutSeal = ConcurrentHashMap.newKeySet();
    final AtomicReference<String> organisationName = new AtomicReference<>("Araz Logistika MMC");

    private final Authorities authorities = mock(withSettings().stubOnly());
    private final Regimes regimes = mock(withSettings().stubOnly());
    private final Map<SignedInPerson, Seal> seals = new ConcurrentHashMap<>();
    private final Map<Fin, Pin2> pins = new ConcurrentHashMap<>();
    private final SealHolders holders = new SealHolders();
    private final Clock clock = new Ticking();

    Office() {
        when(register.find(any())).thenReturn(Optional.empty());
        when(register.find(ELCIN)).thenReturn(Optional.of(elcin(true)));
        when(regimes.inForce(any())).thenAnswer(call -> regime.get());
        when(authorities.seal(any())).thenAnswer(call -> seal(call.getArgument(0)));
        holders.authorities = authorities;
        holders.clock = clock;
    }

    /** Every look at it is a microsecond later. */
    private final class Ticking extends Clock {
        @Override
        public Instant instant() {
            return now.updateAndGet(last -> last.plus(Duration.ofNanos(1000)));
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Baku");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    private Seal seal(SignedInPerson actor) {
        if (withoutSeal.contains(actor)) {
            throw new SealAuthorityMissing();
        }
        return seals.computeIfAbsent(actor, this::newSeal);
    }

    private Seal newSeal(SignedInPerson actor) {
        Seal seal = mock(withSettings().stubOnly());
        when(seal.holder()).thenReturn(actor.fin());
        when(seal.organisation()).thenReturn(actor.organisation().orElseThrow());
        when(seal.organisationName()).thenAnswer(call -> organisationName.get());
        when(seal.kind()).thenReturn(OrganisationKind.LEGAL_ENTITY);
        return seal;
    }

    static SignedInPerson person(String fin, String name, String phone, Voen organisation) {
        return new SignedInPerson(
                new Fin(fin),
                name,
                new Phone(phone),
                Optional.of(organisation),
                Optional.of("Araz Logistika MMC"),
                AsanImzaType.BUSINESS,
                "4f19a208");
    }

    static Person elcin(boolean alive) {
        return new Person(
                ELCIN,
                "Məmmədov",
                "Elçin",
                "Rauf oğlu",
                LocalDate.of(1984, 3, 14),
                new DocumentNumber(ELCINS_DOCUMENT),
                alive);
    }

    static RegimeView curfew() {
        Names name = new Names("a", "b", "c");
        return new RegimeView(
                "CURFEW-2020",
                name,
                new Names("358 nömrəli Qərar", "Resolution No. 358", "Постановление № 358"),
                LocalDate.of(2020, 9, 28),
                Optional.empty(),
                LocalTime.of(21, 0),
                LocalTime.of(6, 0),
                List.of(new AreaView("AZ-BA", name, AreaKind.CITY), new AreaView("AZ-ABS", name, AreaKind.DISTRICT)),
                List.of(
                        new ActivityView("FREIGHT", name, LocalDate.of(2020, 9, 28), null),
                        new ActivityView("HEALTH", name, LocalDate.of(2020, 9, 28), LocalDate.of(2026, 11, 25))),
                31);
    }

    /** Everything a permit for Elçin needs, as a hand may have typed it. */
    static DraftAnswers complete() {
        return new DraftAnswers(
                new DraftAnswers.Employee("EMPLOYMENT", "aa 4471902", "", "", "", "", "", "Anbar müdiri", ""),
                List.of("10-fk-482"),
                new DraftAnswers.Permission(
                        "Araz Logistika MMC, Babək pr. 47, Bakı",
                        "22.11.2026",
                        "2026-12-22",
                        "21:00",
                        "6:00",
                        "FREIGHT",
                        "Yük gecə qəbul edilir."),
                List.of("AZ-BA", "AZ-ABS"));
    }

    static DraftAnswers nights(DraftAnswers answers, String first, String last) {
        DraftAnswers.Permission permission = answers.permission();
        return new DraftAnswers(
                answers.employee(),
                answers.plates(),
                new DraftAnswers.Permission(
                        permission.workplace(),
                        first,
                        last,
                        permission.dailyFrom(),
                        permission.dailyTo(),
                        permission.activity(),
                        permission.reason()),
                answers.areas());
    }

    static DraftAnswers reason(DraftAnswers answers, String reason) {
        DraftAnswers.Permission permission = answers.permission();
        return new DraftAnswers(
                answers.employee(),
                answers.plates(),
                new DraftAnswers.Permission(
                        permission.workplace(),
                        permission.firstNight(),
                        permission.lastNight(),
                        permission.dailyFrom(),
                        permission.dailyTo(),
                        permission.activity(),
                        reason),
                answers.areas());
    }

    void registerIsAway() {
        when(register.find(any())).thenThrow(new RegisterUnavailable(new IOException("away")));
    }

    Pin2 pin2(Fin holder) {
        return pins.computeIfAbsent(holder, Pin2::new);
    }

    Instant instant() {
        return clock.instant();
    }

    <T> T at(Function<Desk, T> request) {
        return database.inTransaction(em -> request.apply(new Desk(em)));
    }

    void run(Consumer<Desk> request) {
        database.run(em -> request.accept(new Desk(em)));
    }

    /** A draft for Elçin with no answers yet. */
    PermitNumber begin(SignedInPerson actor) {
        return at(desk -> desk.permits.begin(ELCIN, actor)).orElseThrow();
    }

    /** A draft of Leyla's with every answer. */
    PermitNumber completeDraft() {
        return completeDraft(LEYLA, complete());
    }

    PermitNumber completeDraft(SignedInPerson actor, DraftAnswers answers) {
        PermitNumber number = begin(actor);
        run(desk -> desk.permits.remember(number, 0, answers, actor));
        return number;
    }

    /** The same without the way through the service: for tests that need hundreds. */
    PermitNumber preparedDraft() {
        return at(desk -> {
            Permit draft = desk.own.begin(
                    ARAZ,
                    ELCIN,
                    new RegisterFacts(RegisterState.INITIALS_ONLY, "M. E. R.", Optional.empty(), ""),
                    instant());
            desk.permits.remember(draft.number(), draft.version(), complete(), LEYLA);
            return draft.number();
        });
    }

    long version(PermitNumber number) {
        return at(desk -> desk.em.find(Permit.class, number.value()).version());
    }

    PermitStatus status(PermitNumber number) {
        return at(desk -> desk.em.find(Permit.class, number.value()).status());
    }

    long count(String query) {
        return at(desk -> ((Number) desk.em.createNativeQuery(query).getSingleResult()).longValue());
    }

    List<String> actions(PermitNumber number) {
        return at(desk -> {
            List<?> actions = desk.em
                    .createNativeQuery(
                            "select action from audit_entry where subject_type = 'permit' and subject_id = :id order by id")
                    .setParameter("id", number.value())
                    .getResultList();
            return actions.stream().map(String::valueOf).toList();
        });
    }

    /** Empties the tables; the owner has to put the guards aside for it. */
    @Override
    public void close() {
        try (Connection connection = database.ownerSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : List.of("permit_history", "permit_area", "permit_vehicle", "permit")) {
                statement.execute("alter table " + table + " disable trigger user");
                statement.execute("delete from " + table);
                statement.execute("alter table " + table + " enable trigger user");
            }
            statement.execute("delete from permit_look_up");
            statement.execute("delete from outbox_message");
            statement.execute("delete from audit_unsealed");
            statement.execute("delete from audit_entry");
            statement.execute("alter sequence permit_number restart");
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static final class Shared {
        static final TestDatabase DATABASE = TestDatabase.open();
    }

    /** The room's classes wired for one transaction, as the container does it. */
    final class Desk {

        final EntityManager em;
        final Permits permits = new Permits();
        final PermitRegister list = new PermitRegister();
        final ConfirmationBySignature bySignature = new ConfirmationBySignature();
        final MinistryAnswers ministry = new MinistryAnswers();
        final LookUpAllowance allowance;
        private final OwnPermits own = new OwnPermits();
        private final PermitTrail trail = new PermitTrail();
        private final Completeness completeness = new Completeness();
        private final Duplicates duplicates = new Duplicates();

        Desk(EntityManager em) {
            this.em = em;
            allowance = new OwnTransactionAllowance();
            trail.em = em;
            trail.audit = new Audit(em, clock);
            completeness.regimes = regimes;
            completeness.minimumAge = 15;
            duplicates.em = em;
            own.em = em;
            own.holders = holders;
            own.refused = new OwnTransactionAttempts();
            wireSecondHalf();
            wirePermits();
            list.em = em;
            list.clock = clock;
            list.own = own;
            list.trail = trail;
            ministry.em = em;
            ministry.clock = clock;
            ministry.trail = trail;
        }

        private void wireSecondHalf() {
            ConfirmationChecks checks = new ConfirmationChecks();
            checks.authorities = authorities;
            checks.completeness = completeness;
            checks.duplicates = duplicates;
            bySignature.em = em;
            bySignature.clock = clock;
            bySignature.checks = checks;
            bySignature.mia = new Mia(new Outbox(em, clock));
            bySignature.trail = trail;
        }

        private void wirePermits() {
            Employees employees = new Employees();
            employees.register = register;
            employees.allowance = allowance;
            employees.audit = trail.audit;
            Confirmations confirmations = new Confirmations();
            confirmations.em = em;
            confirmations.authorities = authorities;
            confirmations.completeness = completeness;
            confirmations.duplicates = duplicates;
            confirmations.signatures = telephones.in(this, Office.this);
            permits.clock = clock;
            permits.own = own;
            permits.employees = employees;
            permits.completeness = completeness;
            permits.confirmations = confirmations;
            permits.trail = trail;
        }
    }

    /** What {@code REQUIRES_NEW} does in the container. */
    private final class OwnTransactionAttempts extends RefusedAttempts {
        @Override
        public void record(Actor actor, AuditSubject subject, String attempt, String state) {
            database.run(other -> {
                audit = new Audit(other, clock);
                super.record(actor, subject, attempt, state);
            });
        }
    }

    private final class OwnTransactionAllowance extends LookUpAllowance {

        OwnTransactionAllowance() {
            clock = Office.this.clock;
            refused = new OwnTransactionAttempts();
            perHour = 30;
            perDay = 300;
        }

        @Override
        public long spend(SignedInPerson actor, Voen organisation) {
            return database.inTransaction(other -> {
                em = other;
                return super.spend(actor, organisation);
            });
        }

        @Override
        public void giveBack(long spent) {
            database.run(other -> {
                em = other;
                super.giveBack(spent);
            });
        }
    }
}
