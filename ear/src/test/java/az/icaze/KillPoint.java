package az.icaze;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of the application at which the server is killed. Byteman stops every thread that reaches it while the point is
 * armed and says so by a file; what {@code kill -9} then finds is exactly that moment.
 */
public enum KillPoint {
    /** The confirmation is committed; the relay has not yet looked. Operators tell of other things meanwhile, too. */
    AFTER_THE_COMMIT(
            "CLASS az.icaze.operator.OperatorListener\nMETHOD onMessage\nAT EXIT",
            "told : jakarta.jms.TextMessage = $1",
            "told.getText().contains(\"PromptAnswered\")",
            "CLASS az.icaze.outbox.Sweep\nMETHOD sweep\nAT ENTRY"),
    /** The broker has the message; the outbox does not know it yet. */
    BETWEEN_SEND_AND_MARK("CLASS az.icaze.outbox.Relay\nMETHOD mark\nAT ENTRY", Rule.NOTHING, Rule.ALWAYS, ""),
    /** Some chunks of a night's job are committed; this one is done, and not committed. */
    IN_A_CHUNK(
            "CLASS az.icaze.night.WorkList\nMETHOD keep\nAT EXIT",
            Rule.NOTHING,
            "incrementCounter(\"IN_A_CHUNK\") > 5",
            "");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Where the server is killed. */
    private final String place;

    /** What the condition speaks of. */
    private final String bound;

    /** What else must be so there. */
    private final String condition;

    /** Where else threads are held up, or nowhere. */
    private final String heldUp;

    KillPoint(String place, String bound, String condition, String heldUp) {
        this.place = place;
        this.bound = bound;
        this.condition = condition;
        this.heldUp = heldUp;
    }

    /** What the server's virtual machine is started with, so that the points can be armed. */
    static List<String> options(Path folder) {
        Path script = folder.resolve("kill.btm");
        try {
            Files.createDirectories(folder);
            for (KillPoint point : values()) {
                point.disarm(folder);
            }
            Files.writeString(
                    script,
                    Stream.of(values()).flatMap(point -> point.rules(folder)).collect(Collectors.joining("\n")));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return List.of(
                "-javaagent:" + System.getProperty("icaze.test.byteman") + "=script:" + script,
                "-Dicaze.night.lease=PT8S");
    }

    private Stream<String> rules(Path folder) {
        Stream<String> killed =
                Stream.of(rule(folder, "reached", place, bound, condition, "reached.createNewFile(); "));
        return heldUp.isEmpty()
                ? killed
                : Stream.concat(killed, Stream.of(rule(folder, "held up", heldUp, Rule.NOTHING, Rule.ALWAYS, "")));
    }

    private String rule(Path folder, String what, String where, String bound, String condition, String says) {
        return String.join(
                "\n",
                "RULE " + this + " " + what,
                where,
                "BIND armed : java.io.File = new java.io.File(\"" + armed(folder) + "\");",
                "     reached : java.io.File = new java.io.File(\"" + reached(folder) + "\");",
                "     " + bound,
                "IF armed.exists() AND " + condition,
                "DO " + says + "Thread.sleep(600000)",
                "ENDRULE",
                "");
    }

    private Path armed(Path folder) {
        return folder.resolve(name() + ".armed");
    }

    private Path reached(Path folder) {
        return folder.resolve(name() + ".reached");
    }

    /** The empty parts of a rule. */
    private static final class Rule {
        static final String NOTHING = "rule : String = \"\"";
        static final String ALWAYS = "TRUE";
    }

    /** From now on whoever comes here stays here. */
    public void arm() {
        try {
            Files.createFile(armed(Icaze.running().folder()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Waits until somebody is here. */
    public void awaitReached() {
        await().atMost(PATIENCE)
                .until(() -> Files.exists(reached(Icaze.running().folder())));
    }

    public void disarm() {
        try {
            disarm(Icaze.running().folder());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void disarm(Path folder) throws IOException {
        Files.deleteIfExists(armed(folder));
        Files.deleteIfExists(reached(folder));
    }
}
