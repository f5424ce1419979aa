package az.icaze.permit;

import static az.icaze.permit.People.ARAZ;
import static az.icaze.permit.People.ELCIN;
import static az.icaze.permit.People.LEYLA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import az.icaze.OwnTransactions;
import az.icaze.TestDatabase;
import az.icaze.authority.Authorities;
import az.icaze.authority.Seal;
import az.icaze.authority.SealAuthorityMissing;
import az.icaze.identity.Fin;
import az.icaze.identity.OrganisationKind;
import az.icaze.identity.PermitNumber;
import az.icaze.identity.Person;
import az.icaze.identity.PersonRegister;
import az.icaze.identity.RegisterUnavailable;
import az.icaze.identity.SignedInPerson;
import az.icaze.regime.ActivityView;
import az.icaze.regime.AreaKind;
import az.icaze.regime.AreaView;
import az.icaze.regime.Names;
import az.icaze.regime.RegimeView;
import az.icaze.regime.Regimes;
import az.icaze.signing.StartedSession;
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
 * The room as it stands in the house, on a real database, with registers, regime and telephones that tests move. What
 * the container makes a transaction of its own is one here, rolled back when it is refused.
 */
final class Office implements AutoCloseable {

    /** One for all tests of the room, emptied after each: a database of its own for each would take most of their time. */
    final TestDatabase database = Shared.DATABASE;

    final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T12:00:00Z"));
    final AtomicReference<Optional<RegimeView>> regime = new AtomicReference<>(Optional.of(curfew()));
    final PersonRegister register = mock();
    final Telephones telephones = new Telephones();
    final Set<SignedInPerson> withoutSeal = ConcurrentHashMap.newKeySet();
    final AtomicReference<String> organisationName = new AtomicReference<>("Araz Logistika MMC");

    final Authorities authorities = mock(withSettings().stubOnly());
    final Regimes regimes = mock(withSettings().stubOnly());
    final Permits permits = new Permits();
    final PermitRegister list = new PermitRegister();
    final Clock clock = new Ticking();

    private final Map<SignedInPerson, Seal> seals = new ConcurrentHashMap<>();
    private final Map<Fin, Pin2> pins = new ConcurrentHashMap<>();

    Office() {
        when(register.find(any())).thenReturn(Optional.empty());
        when(register.find(ELCIN)).thenReturn(Optional.of(People.elcin(true)));
        when(regimes.inForce(any())).thenAnswer(call -> regime.get());
        when(authorities.seal(any())).thenAnswer(call -> seal(call.getArgument(0)));
        wireServices();
    }

    private void wireServices() {
        SealHolders holders = new SealHolders();
        holders.authorities = authorities;
        holders.clock = clock;
        AuditedAttempts attempts = new AuditedAttempts();
        attempts.refused = transactional(RefusedAttempts.class, desk -> desk.refused);
        Employees employees = new Employees();
        employees.register = register;
        employees.allowance = transactional(LookUpAllowance.class, desk -> desk.allowance);
        employees.refused = attempts.refused;
        permits.holders = holders;
        permits.attempts = attempts;
        permits.employees = employees;
        permits.drafts = transactional(Drafts.class, desk -> desk.drafts);
        list.holders = holders;
        list.attempts = attempts;
        list.shelf = transactional(PermitShelf.class, desk -> desk.shelf);
    }

    /** What the container does: each call a transaction of its own. */
    private <T> T transactional(Class<T> type, Function<Desk, T> bean) {
        return OwnTransactions.around(type, call -> at(desk -> call.apply(bean.apply(desk))));
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

    /** The newest permits, all of them. */
    static PermitFilter newest(int first, int size) {
        return new PermitFilter("", Optional.empty(), 0, PermitFilter.Sort.NUMBER, false, first, size);
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
        return database.inTransaction(em -> request.apply(new Desk(em, this)));
    }

    void run(Consumer<Desk> request) {
        database.run(em -> request.accept(new Desk(em, this)));
    }

    /** A draft for Elçin with no answers yet. */
    PermitNumber begin(SignedInPerson actor) {
        return permits.begin(ELCIN, actor).orElseThrow();
    }

    /** A draft of Leyla's with every answer. */
    PermitNumber completeDraft() {
        return completeDraft(LEYLA, Form.complete());
    }

    PermitNumber completeDraft(SignedInPerson actor, Form form) {
        PermitNumber number = begin(actor);
        remember(number, 0, form, actor);
        return number;
    }

    long remember(PermitNumber number, long version, Form form, SignedInPerson actor) {
        return permits.remember(number, version, form.answers(), actor);
    }

    /** As Leyla sees it. */
    DraftSheet draft(PermitNumber number) {
        return permits.draft(number, LEYLA);
    }

    /** Leyla's telephone rings. */
    StartedSession ask(PermitNumber number, long version) {
        return permits.askConfirmation(number, version, LEYLA, "az");
    }

    /** Whoever was asked last types PIN2. */
    void sign() {
        telephones.sign(telephones.last(), this);
    }

    /** Leyla asks about what is remembered once, and signs it. */
    void confirm(PermitNumber number) {
        ask(number, 1);
        sign();
        assertThat(status(number)).isEqualTo(PermitStatus.CONFIRMED);
    }

    /** The same without the way through the service: for tests that need hundreds. */
    PermitNumber preparedDraft() {
        RegisterFacts initials = new RegisterFacts(RegisterState.INITIALS_ONLY, "M. E. R.", Optional.empty(), "");
        Optional<Person> elcin = Optional.of(People.elcin(true));
        RegisterFacts verified = new RegisterFacts(RegisterState.VERIFIED, "M. E. R.", elcin, People.ELCINS_DOCUMENT);
        return at(desk -> {
            PermitNumber number = desk.drafts.open(ELCIN, initials, ARAZ, LEYLA);
            desk.drafts.remember(number, 0, Form.complete().answers(), verified, ARAZ, LEYLA);
            return number;
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

    /** Each line of the audit trail whole, without its moment: what, who, for whom, by which certificate, from, to. */
    List<String> trail(PermitNumber number) {
        return at(desk -> {
            List<?> lines = desk.em
                    .createNativeQuery("""
                            select concat_ws(' | ', action, actor, actor_name, organisation, certificate_serial,
                                             coalesce(from_state, '-') || ' → ' || to_state)
                            from audit_entry where subject_type = 'permit' and subject_id = :id order by id""")
                    .setParameter("id", number.value())
                    .getResultList();
            return lines.stream().map(String::valueOf).toList();
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

    private static final class Shared {
        static final TestDatabase DATABASE = TestDatabase.open();
    }
}
