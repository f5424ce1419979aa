package az.icaze;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.start.EmbeddedDatabase;
import az.icaze.start.Folders;
import az.icaze.start.Parts;
import az.icaze.start.Ports;
import az.icaze.start.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A server set up and started by an operator's own hand: {@code install.sh} and {@code standalone.sh} as they are
 * delivered, configured by environment alone, without the start command and without the simulator.
 */
final class InstalledServer implements AutoCloseable {

    private static final int MINUTES = 5;

    private final Path folder;
    private final Ports ports;
    private final Map<String, String> environment = new HashMap<>();
    private final EmbeddedDatabase database;
    private Process process;

    InstalledServer(Path folder, Ports ports) {
        this.folder = folder.toAbsolutePath();
        this.ports = ports;
        Folders.delete(folder);
        Secrets secrets = Secrets.keptIn(folder.resolve("secrets"));
        for (String name : List.of(
                "ICAZE_DB_PASSWORD",
                "ICAZE_DB_OWNER_PASSWORD",
                "ICAZE_KEYSTORE_PASSWORD",
                "ICAZE_AUDIT_KEY",
                "ICAZE_CA_KEY",
                "ICAZE_COUNTER_TOKEN",
                "ICAZE_REGISTERS_TOKEN",
                "ICAZE_OPERATOR_PASSWORD",
                "ICAZE_MIA_PASSWORD")) {
            environment.put(name, secrets.get(name));
        }
        environment.put("ICAZE_URL", "http://localhost:" + ports.portal());
        environment.put("ICAZE_REGISTERS_URL", "http://localhost:1/registers");
        environment.put("ICAZE_FIRST_ADMINISTRATOR", "3EM5R8W,5VBK5VR");
        environment.put("ICAZE_STAFF_PORT", Integer.toString(ports.staff()));
        environment.put("ICAZE_HTTPS_PORT", Integer.toString(ports.secure()));
        environment.put("LAUNCH_JBOSS_IN_BACKGROUND", "1");
        database = EmbeddedDatabase.start(folder, ports.database(), secrets);
        environment.put("ICAZE_DB_URL", database.url("icaze"));
    }

    /** As the operations page says, step by step. */
    void install() {
        String jar = Path.of(System.getProperty("java.home"), "bin", "jar").toString();
        run(folder, jar, "--extract", "--file", Parts.built().wildfly().toString());
        makeScriptsExecutable();
        Path install = Path.of(System.getProperty("icaze.install")).toAbsolutePath();
        run(install, "sh", "install.sh", home().toString());
    }

    /** The jar tool does not keep what the zip says about that. */
    private void makeScriptsExecutable() {
        try (Stream<Path> scripts = Files.list(home().resolve("bin"))) {
            assertThat(scripts.filter(script -> script.toString().endsWith(".sh"))
                            .allMatch(script -> script.toFile().setExecutable(true)))
                    .isTrue();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Path home() {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("wildfly-"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What the server says and that it ends, when one setting is missing. */
    String startWithout(String name) {
        Process refused = begin(Map.of(name, ""));
        await(refused);
        return output();
    }

    /** Starts it for good. */
    void start() {
        process = begin(Map.of());
    }

    boolean running() {
        return process.isAlive();
    }

    private Process begin(Map<String, String> instead) {
        ProcessBuilder builder = builder(
                home().resolve("bin"),
                "sh",
                "standalone.sh",
                "-c",
                "standalone-full.xml",
                "-b",
                "127.0.0.1",
                "-Djboss.socket.binding.port-offset=" + ports.offset());
        builder.environment().putAll(instead);
        return begin(builder);
    }

    private void run(Path directory, String... command) {
        Process step = begin(builder(directory, command));
        await(step);
        if (step.exitValue() != 0) {
            throw new AssertionError(String.join(" ", command) + ": " + output());
        }
    }

    private ProcessBuilder builder(Path directory, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    private static Process begin(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void await(Process step) {
        try {
            if (!step.waitFor(MINUTES, TimeUnit.MINUTES)) {
                step.destroy();
                throw new AssertionError("It does not end");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What the last command said. */
    private String output() {
        try {
            return Files.readString(folder.resolve("output"), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void close() {
        if (process != null) {
            List<ProcessHandle> server = process.descendants().toList();
            process.destroy();
            process.onExit().join();
            server.forEach(ProcessHandle::destroy);
            server.forEach(each -> each.onExit().join());
        }
        database.close();
    }
}
