package az.icaze.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One WildFly process, from its start to its end. */
public final class RunningServer implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(20);

    private final UnpackedWildFly wildfly;
    private final Process process;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private RunningServer(UnpackedWildFly wildfly, Process process) {
        this.wildfly = wildfly;
        this.process = process;
    }

    /**
     * Starts the process and returns at once; its console goes nowhere, its log file holds the same.
     *
     * @param data where messages, transactions and other data outlive the server's folder
     * @param environment what the application is told, secrets among it
     * @param options further options of the virtual machine
     */
    public static RunningServer start(
            UnpackedWildFly wildfly, Ports ports, Path data, Map<String, String> environment, List<String> options) {
        Path home = wildfly.home();
        List<String> command = new ArrayList<>(Jvm.command("-Xms256m", "-Xmx768m", "-XX:MetaspaceSize=192m"));
        command.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.net.preferIPv4Stack=true",
                "-Djdk.serialFilter=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000",
                "-Djdk.tls.rejectClientInitiatedRenegotiation=true",
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + home.resolve("standalone"),
                "-Djboss.server.data.dir=" + data,
                "-Djboss.socket.binding.port-offset=" + ports.offset(),
                "-Dorg.jboss.boot.log.file=" + wildfly.log(),
                "-Dlogging.configuration=file:" + home.resolve("standalone/configuration/logging.properties")));
        command.addAll(options);
        command.addAll(List.of("-jar", home.resolve("jboss-modules.jar").toString()));
        command.addAll(List.of("-mp", home.resolve("modules").toString(), "org.jboss.as.standalone"));
        command.add("--server-config=standalone-full.xml");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.DISCARD);
        builder.environment().putAll(environment);
        try {
            Files.deleteIfExists(wildfly.log());
            return new RunningServer(wildfly, builder.start());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /**
     * Waits until the address answers 200.
     *
     * @throws CannotStart when the server ends, refuses to deploy an archive or lets the time pass
     */
    public void awaitAnswer(URI address, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            while (!answers(address)) {
                if (process.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new CannotStart("The server has ended; " + wildfly.log() + " says why.");
                }
                requireDeployed();
                if (System.nanoTime() > deadline) {
                    throw new CannotStart(address + " does not answer after " + patience.toSeconds() + " s; "
                            + wildfly.log() + " may say why.");
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Stopped while the server was starting.", stopped);
        }
    }

    private boolean answers(URI address) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20)).build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void requireDeployed() {
        try (Stream<Path> files = Files.list(wildfly.deployments())) {
            Optional<Path> failed =
                    files.filter(file -> file.toString().endsWith(".failed")).findFirst();
            if (failed.isPresent()) {
                throw new CannotStart("Refused by the server: " + failed.get().getFileName() + "; "
                        + RefusedStart.reason(wildfly.log()) + " (" + wildfly.log() + ")");
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean running() {
        return process.isAlive();
    }

    /** Blocks until the process has ended, whoever ended it. */
    public void awaitEnd() {
        process.onExit().join();
    }

    /** {@code kill -9}: nothing is finished, nothing is said. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Asks it to stop, and makes it stop when it has not done so in time. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(TIME_TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException impatient) {
            kill();
            Thread.currentThread().interrupt();
        }
    }
}
