package az.icaze.simulator.phone;

import az.icaze.simulator.Refused;
import az.icaze.simulator.database.Database;
import az.icaze.simulator.database.Sql;
import az.icaze.simulator.operator.Line;
import az.icaze.simulator.operator.Lines;
import az.icaze.simulator.operator.OperatorEvents;
import az.icaze.simulator.operator.PromptOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The question on a telephone's screen, from its arrival to the answer that goes back. One at a time per telephone. */
@ApplicationScoped
public class Prompts {

    /** Of a prompt joined with its telephone: it stands on the screen; asks for the present instant. */
    static final String SHOWN = "state = 'OPEN' and expires > ? and on_air and answer <> 'SILENT'";

    private static final String COLUMNS = "session, phone, purpose, body, language, verification_code, hash, expires";

    @Inject
    Database database;

    @Inject
    SimCodes codes;

    @Inject
    SimKeys keys;

    @Inject
    OperatorEvents events;

    @Inject
    Clock clock;

    /** Puts the prompt on the screen, or answers at once where the telephone cannot show it. A repeat changes nothing. */
    void show(Prompt prompt) {
        boolean blocked =
                codes.left(prompt.phone()).getOrDefault(prompt.purpose().code(), 0) == 0
                        || Integer.valueOf(0).equals(codes.left(prompt.phone()).get(Code.PUK));
        database.inTransaction(sql -> {
            Lines.of(sql, prompt.phone());
            sql.update(
                    "update prompt set state = 'REPLACED' where phone = ? and state = 'OPEN' and session <> ?",
                    prompt.phone(),
                    prompt.session());
            if (store(sql, prompt) == 1) {
                atOnce(sql, prompt, blocked).ifPresent(outcome -> close(sql, prompt, outcome, Optional.empty()));
            }
            return null;
        });
    }

    /** Takes the prompt off the screen; the person may still be typing. */
    void withdraw(UUID session) {
        database.atOnce(sql ->
                sql.update("update prompt set state = 'WITHDRAWN' where session = ? and state = 'OPEN'", session));
    }

    /** The prompt on the screen, while the telephone is on and somebody waits for the answer. */
    public Optional<Prompt> open(String phone) {
        return database.atOnce(sql -> sql.one(
                "select " + COLUMNS + " from prompt join phone using (phone)" + " where phone = ? and " + SHOWN,
                Prompt::of,
                phone,
                clock.instant()));
    }

    /** What became of the last prompt, for the screen. */
    Optional<PromptOutcome> last(String phone) {
        return database.atOnce(sql -> sql.one(
                        "select coalesce(outcome, '') as outcome from prompt where phone = ? order by seq desc limit 1",
                        row -> row.text("outcome"),
                        phone))
                .filter(outcome -> !outcome.isEmpty())
                .map(PromptOutcome::valueOf);
    }

    /**
     * A person typed a PIN. Right: the card signs and the answer goes out. Wrong: the prompt stays until the last try.
     * Without an open prompt it is {@link Refused} and costs no try.
     */
    public Try answer(String phone, String pin) {
        Prompt prompt = open(phone).orElseThrow(() -> new Refused("prompt.none"));
        Code code = prompt.purpose().code();
        if (!code.fits(pin)) {
            throw new Refused("code.form." + code.digits());
        }
        Try tried = codes.check(phone, code, pin);
        if (tried.right()) {
            byte[] signature = sign(prompt);
            finish(prompt, PromptOutcome.OK, Optional.of(signature));
        } else if (tried.blocked()) {
            finish(prompt, PromptOutcome.PIN_BLOCKED, Optional.empty());
        }
        return tried;
    }

    /** A person pressed cancel. */
    public void cancel(String phone) {
        Prompt prompt = open(phone).orElseThrow(() -> new Refused("prompt.none"));
        finish(prompt, PromptOutcome.CANCELLED, Optional.empty());
    }

    /** The card that was to answer is no more. */
    void lose(Sql sql, Line line) {
        sql.one("select " + COLUMNS + " from prompt where phone = ? and state = 'OPEN'", Prompt::of, line.phone())
                .ifPresent(prompt -> close(sql, prompt, PromptOutcome.SIM_ERROR, Optional.empty()));
    }

    private byte[] sign(Prompt prompt) {
        return handset(prompt.phone()) == Handset.WRONG_SIGNATURE
                ? keys.signWithAnotherKey(prompt.hash())
                : keys.sign(prompt.phone(), prompt.purpose(), prompt.hash());
    }

    private Handset handset(String phone) {
        return database.atOnce(sql -> sql.one(
                        "select answer from phone where phone = ?", row -> Handset.valueOf(row.text("answer")), phone))
                .orElseThrow();
    }

    private int store(Sql sql, Prompt prompt) {
        return sql.update(
                "insert into prompt (" + COLUMNS + ", state) values (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')"
                        + " on conflict (session) do nothing",
                prompt.session(),
                prompt.phone(),
                prompt.purpose(),
                prompt.text(),
                prompt.language(),
                prompt.verificationCode(),
                prompt.hash(),
                prompt.expires());
    }

    private Optional<PromptOutcome> atOnce(Sql sql, Prompt prompt, boolean blocked) {
        Reach reach = sql.one(
                        "select on_air, answer, balance, barred from phone where phone = ?", Reach::of, prompt.phone())
                .orElseThrow();
        if (!reach.onAir()) {
            return Optional.of(PromptOutcome.PHONE_ABSENT);
        }
        if (!VerificationCode.of(prompt.hash()).equals(prompt.verificationCode())) {
            return Optional.of(PromptOutcome.SIM_ERROR);
        }
        return reach.outcome().or(() -> blocked ? Optional.of(PromptOutcome.PIN_BLOCKED) : Optional.empty());
    }

    private void finish(Prompt prompt, PromptOutcome outcome, Optional<byte[]> signature) {
        database.inTransaction(sql -> {
            close(sql, prompt, outcome, signature);
            return null;
        });
    }

    /** Only whoever closes the prompt answers it; two fingers on one key answer once. */
    private void close(Sql sql, Prompt prompt, PromptOutcome outcome, Optional<byte[]> signature) {
        int closed = sql.update(
                "update prompt set state = 'ANSWERED', outcome = ? where session = ? and state = 'OPEN'",
                outcome,
                prompt.session());
        if (closed == 1) {
            events.answered(sql, Lines.of(sql, prompt.phone()).operator(), prompt.session(), outcome, signature);
        }
    }
}
