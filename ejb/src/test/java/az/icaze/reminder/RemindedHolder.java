package az.icaze.reminder;

import az.icaze.TestDatabase;
import az.icaze.audit.Audit;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.night.ChunkResult;
import az.icaze.sms.TestTexts;
import az.icaze.time.BakuTime;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.hibernate.Session;

/** A holder of a certificate, and the nights that look at it; written into the tables as the other rooms leave them. */
final class RemindedHolder {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final TestDatabase database;
    private final int number = NUMBERS.incrementAndGet();
    final Phone phone = new Phone("+99450344%04d".formatted(number));
    final Fin fin = new Fin("7AB%04d".formatted(number));
    final LocalDate expiresOn;
    LocalTime hour = LocalTime.of(12, 0);

    RemindedHolder(TestDatabase database, String expiresOn, String sim) {
        this.database = database;
        this.expiresOn = LocalDate.parse(expiresOn);
        sql("""
                insert into subscription (phone, operator, type, iccid, sim, state, activated_at, type_since, usable_since,
                    valid_until)
                values ('%s', 'AZERCELL', 'CITIZEN', '899940', '%s', 'ACTIVE', '2020-01-01', '2020-01-01', '2020-01-01',
                    '%s')""".formatted(phone.value(), sim, expiresOn));
        sql("insert into certificate_holding (phone, fin, user_id, name) values ('%s', '%s', '462107', 'Əliyeva')"
                .formatted(phone.value(), fin.value()));
        certificate(AsanImzaType.CITIZEN);
    }

    RemindedHolder(TestDatabase database, String expiresOn) {
        this(database, expiresOn, "PHYSICAL");
    }

    /** A pair of this type, over keys of its own. */
    RemindedHolder certificate(AsanImzaType type) {
        for (String purpose : List.of("AUTHENTICATION", "SIGNING")) {
            String key = "%s%063d"
                    .formatted(
                            "SIGNING".equals(purpose) ? "a" : "b",
                            number * 2L + (type == AsanImzaType.CITIZEN ? 0 : 1));
            sql("insert into certified_key values ('%s', '%s', '899940', '%s')".formatted(key, fin.value(), purpose));
            sql("""
                    insert into certificate (serial, phone, fin, iccid, type, purpose, key_fingerprint, not_before,
                        valid_until, name, search_name, state, state_since, der, version)
                    values ('%s', '%s', '%s', '899940', '%s', '%s', '%s', '2020-01-01', '%s', 'Əliyeva', 'eliyeva',
                        'ACTIVE', '2020-01-01', '', 0)""".formatted(serial(purpose, type), phone.value(), fin.value(), type, purpose, key, expiresOn));
        }
        return this;
    }

    private String serial(String purpose, AsanImzaType type) {
        return "%s%030d%d"
                .formatted("SIGNING".equals(purpose) ? "A" : "B", number, type == AsanImzaType.CITIZEN ? 0 : 1);
    }

    /** Applies; a later one takes the place of one that was taken back. */
    RemindedHolder applied(String further) {
        sql("""
                insert into prolongation (number, version, fin, phone, further, expires_on, service_until, kept_until, state,
                    state_since, further_prolonged)
                values ('T-%s-' || nextval('prolongation_number'), 0, '%s', '%s', %s, '%s', '%s', '%s', 'PENDING_SERVICE',
                    '2020-01-01', false)""".formatted(
                        number,
                        fin.value(),
                        phone.value(),
                        further == null ? "null" : "'" + further + "'",
                        expiresOn,
                        expiresOn,
                        expiresOn.plusMonths(1)));
        return this;
    }

    void application(String state) {
        sql("update prolongation set state = '%s', reason = 'test' where fin = '%s' and state = 'PENDING_SERVICE'"
                .formatted(state, fin.value()));
    }

    void certificates(String state) {
        sql("update certificate set state = '%s' where fin = '%s' and state = 'ACTIVE'".formatted(state, fin.value()));
    }

    void serviceRenewed() {
        sql("update subscription set valid_until = '%s' where phone = '%s'"
                .formatted(expiresOn.plusYears(3), phone.value()));
    }

    void wordSent() {
        sql("""
                insert into subscription_request (reference, phone, operator, kind, type, price, reply_to, state, asked_at)
                values ('prolong:%1$s', '%1$s', 'AZERCELL', 'PROLONG', 'CITIZEN', 0, 'r:%1$s', 'ASKED', now())""".formatted(phone.value()));
    }

    void sql(String sql) {
        database.run(em -> em.createNativeQuery(sql).executeUpdate());
    }

    SignedInPerson actor() {
        return new SignedInPerson(
                fin, "Əliyeva Leyla", phone, Optional.empty(), Optional.empty(), AsanImzaType.CITIZEN, "00");
    }

    /** What the night finds due of this holder. */
    List<String> due(LocalDate day) {
        return database.inTransaction(em -> em
                .unwrap(Session.class)
                .createNativeQuery(reminders(em, day).due().query(), Object[].class)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .filter(row -> "AZERCELL".equals(row[1]))
                .map(row -> (String) row[0])
                .filter(item -> item.contains("%030d".formatted(number)))
                .toList());
    }

    ChunkResult remind(LocalDate day, List<String> items) {
        return remind(day, day, items);
    }

    /** What was found on one day, told on another. */
    ChunkResult remind(LocalDate day, LocalDate today, List<String> items) {
        return database.inTransaction(em -> reminders(em, today).remind(day, items));
    }

    ChunkResult night(LocalDate day) {
        return remind(day, due(day));
    }

    /** Every night from the one to the other; night → what was told, {@code APPLY 30}, where something was. */
    Map<String, List<String>> nights(LocalDate from, LocalDate to) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            List<String> tonight = new ArrayList<>(night(day).done().keySet().stream()
                    .map(item -> item.substring(item.indexOf('|') + 1).replace('|', ' '))
                    .toList());
            if (!tonight.isEmpty()) {
                told.put(day.toString(), tonight);
            }
        }
        return told;
    }

    /** What came to the telephone, in order. */
    List<String> texts() {
        return database.inTransaction(em -> em.unwrap(Session.class)
                .createNativeQuery(
                        "select template || ': ' || text from sms_message where phone = :phone order by id",
                        String.class)
                .setParameter("phone", phone.value())
                .getResultList());
    }

    /** Until when, in Baku, texts to the telephone wait. */
    List<String> waiting() {
        return database.inTransaction(em -> em.unwrap(Session.class)
                .createNativeQuery("""
                        select to_char(due_at at time zone 'Asia/Baku', 'DD.MM.YYYY HH24:MI') from sms_message
                        where phone = :phone and state = 'HELD'""", String.class)
                .setParameter("phone", phone.value())
                .getResultList());
    }

    long population(LocalDate day) {
        return database.inTransaction(em -> em.unwrap(Session.class)
                .createNativeQuery(reminders(em, day).due().population(), Long.class)
                .setParameter("day", day)
                .getSingleResult());
    }

    /** What she reads on her own page. */
    List<ReminderView> lines() {
        return own(expiresOn, own -> own.list(actor()));
    }

    boolean isMuted() {
        return own(expiresOn, own -> own.muted(actor()));
    }

    void mute(boolean muted) {
        own(expiresOn, own -> {
            if (muted) {
                own.mute(actor());
            } else {
                own.unmute(actor());
            }
            return muted;
        });
    }

    private <T> T own(LocalDate day, Function<OwnReminders, T> work) {
        return database.inTransaction(em -> {
            OwnReminders own = new OwnReminders();
            own.em = em;
            own.clock = clock(day);
            own.audit = new Audit(em, own.clock);
            return work.apply(own);
        });
    }

    List<String> trail() {
        return database.inTransaction(em -> em.unwrap(Session.class)
                .createNativeQuery(
                        "select action from audit_entry where subject_type = 'reminders' and actor = :fin order by id",
                        String.class)
                .setParameter("fin", fin.value())
                .getResultList());
    }

    private Clock clock(LocalDate day) {
        return Clock.fixed(day.atTime(hour).atZone(BakuTime.ZONE).toInstant(), BakuTime.ZONE);
    }

    private ExpiryReminders reminders(EntityManager em, LocalDate day) {
        ExpiryReminders reminders = new ExpiryReminders();
        reminders.em = em;
        reminders.clock = clock(day);
        reminders.texts = TestTexts.open(em, clock(day));
        reminders.due = new DueReminders();
        reminders.due.thresholds = thresholds();
        return reminders;
    }

    static Thresholds thresholds() {
        Thresholds thresholds = new Thresholds();
        thresholds.apply = List.of(30, 14, 7, 1, 0);
        thresholds.word = List.of(14, 7, 1);
        thresholds.visit = 90;
        return thresholds;
    }
}
