package az.icaze.sms;

import az.icaze.audit.Audit;
import az.icaze.operator.OperatorCommands;
import az.icaze.operator.TestOperators;
import az.icaze.outbox.Outbox;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

/** The texts on a test's database, wired as the container does it, for tests of this room and of those above. */
public final class TestTexts {

    private TestTexts() {}

    /** The texts as they stand, with the limits that rules give as their defaults. */
    public static TextMessages open(EntityManager entities, Clock clock) {
        TextMessages texts = new TextMessages();
        texts.entities = entities;
        texts.languages = languages(entities, clock);
        texts.dispatch = dispatch(entities, clock);
        texts.batch = batch(entities, clock);
        texts.clock = clock;
        return texts;
    }

    private static NoticeBatch batch(EntityManager entities, Clock clock) {
        NoticeBatch batch = new NoticeBatch();
        batch.entities = entities;
        batch.languages = languages(entities, clock);
        batch.fates = fates(entities);
        batch.commands = new OperatorCommands(new Outbox(entities, clock));
        return batch;
    }

    private static Fates fates(EntityManager entities) {
        Fates fates = new Fates();
        fates.limits = limits(entities);
        fates.operators = TestOperators.open(entities);
        return fates;
    }

    /** The languages of numbers. */
    public static ContactLanguages languages(EntityManager entities, Clock clock) {
        ContactLanguages languages = new ContactLanguages();
        languages.entities = entities;
        languages.audit = new Audit(entities, clock);
        return languages;
    }

    static Dispatch dispatch(EntityManager entities, Clock clock) {
        Dispatch dispatch = new Dispatch();
        dispatch.limits = limits(entities);
        dispatch.operators = TestOperators.open(entities);
        dispatch.commands = new OperatorCommands(new Outbox(entities, clock));
        dispatch.audit = new Audit(entities, clock);
        return dispatch;
    }

    static Receipts receipts(EntityManager entities, Clock clock) {
        Receipts receipts = new Receipts();
        receipts.entities = entities;
        receipts.dispatch = dispatch(entities, clock);
        receipts.clock = clock;
        return receipts;
    }

    static HeldTexts held(EntityManager entities, Clock clock) {
        HeldTexts held = new HeldTexts();
        held.entities = entities;
        held.dispatch = dispatch(entities, clock);
        held.fates = fates(entities);
        held.commands = new OperatorCommands(new Outbox(entities, clock));
        held.audit = new Audit(entities, clock);
        held.clock = clock;
        return held;
    }

    static IncomingParts parts(EntityManager entities, Clock clock) {
        IncomingParts parts = new IncomingParts();
        parts.entities = entities;
        parts.texts = open(entities, clock);
        parts.clock = clock;
        parts.wait = Duration.ofMinutes(10);
        return parts;
    }

    private static Limits limits(EntityManager entities) {
        Limits limits = new Limits();
        limits.entities = entities;
        limits.quietFrom = LocalTime.of(22, 0);
        limits.quietTo = LocalTime.of(8, 0);
        limits.noticesPerDay = 10;
        limits.answersPerHour = 20;
        limits.attempts = 3;
        limits.retry = Duration.ofMinutes(15);
        return limits;
    }
}
