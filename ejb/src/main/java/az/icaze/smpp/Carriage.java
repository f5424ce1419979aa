package az.icaze.smpp;

import az.icaze.outbox.WaitingText;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/** One batch on its way: chains of texts, each for one telephone and carried in order by whoever is free. */
final class Carriage {

    private static final Logger LOG = System.getLogger(Carriage.class.getName());

    /** Three quarters of an hour; then the text is tried anew as a whole, or given up, as if it had not been delivered. */
    private static final int TRIES = 12;

    /** A day, at five minutes between two of them: a message centre that is ill for an afternoon loses nothing. */
    private static final int TRIES_WHILE_AWAY = 300;

    private final SmppSettings settings;
    private final House house;
    private final Bind bind;
    private final Link.Turn turn;
    private final Pace pace;
    private final Queue<Deque<WaitingText>> chains;
    private volatile boolean stopped;

    Carriage(
            SmppSettings settings,
            House house,
            Bind bind,
            Link.Turn turn,
            Pace pace,
            Collection<Deque<WaitingText>> chains) {
        this.settings = settings;
        this.house = house;
        this.bind = bind;
        this.turn = turn;
        this.pace = pace;
        this.chains = new ConcurrentLinkedQueue<>(chains);
    }

    /** Whether it ended before all were tried. */
    boolean stopped() {
        return stopped;
    }

    /** What one of several does, until nothing is left. Returns nothing. */
    Void carry() throws InterruptedException {
        for (Deque<WaitingText> chain = chains.poll(); chain != null && !stopped; chain = chains.poll()) {
            boolean goesOn = true;
            while (goesOn && !chain.isEmpty()) {
                goesOn = carry(chain.poll());
            }
        }
        return null;
    }

    /** Says whether the next text for the same telephone may go. */
    private boolean carry(WaitingText text) throws InterruptedException {
        JsonObject command = read(text.body());
        String destination = command.getString("phone").substring(1);
        List<OutgoingPart> parts = OutgoingPart.of(command.getString("text"), text.sequence());
        Set<Integer> taken =
                parts.size() == 1 ? Set.of() : house.submissions().taken(settings.operator(), text.reference());
        int missing = parts.size() - taken.size();
        for (int number = 1; number <= parts.size(); number++) {
            if (!taken.contains(number)) {
                SubmitAnswer answer = submit(destination, parts.get(number - 1));
                if (!answer.is(SubmitAnswer.Kind.TAKEN)) {
                    return notTaken(text, answer);
                }
                missing--;
                house.submissions()
                        .accepted(
                                settings.operator(),
                                text,
                                named(answer.messageId(), text, number),
                                number,
                                parts.size(),
                                missing == 0);
            }
        }
        return true;
    }

    private static JsonObject read(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    /** A message centre that names nothing gets no receipt understood, but no part twice either. */
    private static String named(String messageId, WaitingText text, int number) {
        return messageId == null || messageId.isBlank() ? text.reference() + "/" + number : messageId;
    }

    private SubmitAnswer submit(String destination, OutgoingPart part) throws InterruptedException {
        if (stopped || turn.over(pace.take(System.nanoTime())) || !bind.up()) {
            return SubmitAnswer.of(SubmitAnswer.Kind.LOST, "not ours any more");
        }
        return bind.submit(destination, part);
    }

    private boolean notTaken(WaitingText text, SubmitAnswer answer) {
        if (answer.is(SubmitAnswer.Kind.SLOWER) || answer.is(SubmitAnswer.Kind.LOST)) {
            stopped = true;
            if (answer.is(SubmitAnswer.Kind.SLOWER)) {
                pace.slower(System.nanoTime());
            }
            return false;
        }
        LOG.log(
                Level.WARNING,
                "{0} did not take {1}: {2}",
                settings.operator().name(),
                text.reference(),
                answer.reason());
        int tries = answer.is(SubmitAnswer.Kind.AWAY) ? TRIES_WHILE_AWAY : TRIES;
        if (answer.is(SubmitAnswer.Kind.NEVER) || text.failures() + 1 >= tries) {
            house.submissions().refused(settings.operator(), text);
            return true;
        }
        house.texts().failed(text, answer.reason());
        return false;
    }
}
