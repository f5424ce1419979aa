package az.icaze.start;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Does to a freshly unpacked WildFly what {@code install.sh} does, plus what only trying and testing needs. */
final class SetUp {

    private static final String SUMS = "SHA256SUMS";

    private final Parts parts;
    private final Secrets secrets;

    SetUp(Parts parts, Secrets secrets) {
        this.parts = parts;
        this.secrets = secrets;
    }

    /** Changes whenever the server must be made anew. */
    String fingerprint() throws IOException {
        MessageDigest digest = sha256();
        digest.update(parts.wildfly().getFileName().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(secrets.get("ICAZE_OPERATOR_PASSWORD").getBytes(StandardCharsets.UTF_8));
        digest.update(secrets.get("ICAZE_MIA_PASSWORD").getBytes(StandardCharsets.UTF_8));
        try (Stream<Path> files = Files.walk(parts.install())) {
            for (Path file : files.filter(SetUp::matters).sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static boolean matters(Path file) {
        return Files.isRegularFile(file) && !file.toString().endsWith(".ear");
    }

    void apply(Path home) throws IOException {
        checkSums();
        Path scripts = Files.createTempFile("icaze", ".cli");
        try {
            Files.writeString(scripts, script("icaze.cli") + script("run.cli"), StandardCharsets.UTF_8);
            cli(home, List.of("--file=" + scripts));
        } finally {
            Files.delete(scripts);
        }
        cli(home, List.of("--resolve-parameter-values", "--file=accounts.cli"));
        certificate(home);
    }

    /** As {@code icaze.conf} does it for an operator. */
    private void certificate(Path home) throws IOException {
        run(
                home,
                List.of(
                        Jvm.tool("keytool"),
                        "-conf",
                        "certificate.conf",
                        "-genkeypair",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-keystore",
                        home.resolve("standalone/configuration/icaze.p12").toString(),
                        "-storepass:env",
                        "ICAZE_KEYSTORE_PASSWORD"));
    }

    private String script(String name) throws IOException {
        return Files.readString(parts.install().resolve(name));
    }

    private void checkSums() throws IOException {
        for (String line : Files.readAllLines(parts.install().resolve(SUMS))) {
            String[] sumAndName = line.split(" +", 2);
            byte[] jar = Files.readAllBytes(parts.install().resolve(sumAndName[1]));
            if (!HexFormat.of().formatHex(sha256().digest(jar)).equals(sumAndName[0])) {
                throw new CannotStart(sumAndName[1] + " is not the file whose checksum " + SUMS + " names.");
            }
        }
    }

    private void cli(Path home, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(Jvm.command("-Xmx256m", "-XX:TieredStopAtLevel=1"));
        command.add("-Dlogging.configuration=file:" + home.resolve("bin/jboss-cli-logging.properties"));
        command.addAll(List.of("-jar", home.resolve("jboss-modules.jar").toString()));
        command.addAll(List.of("-mp", home.resolve("modules").toString(), "org.jboss.as.cli"));
        command.addAll(arguments);
        run(home, command);
    }

    private void run(Path home, List<String> command) throws IOException {
        Path output = Files.createTempFile("icaze-cli", ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(parts.install().toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(output.toFile()));
        builder.environment().putAll(environment(home));
        if (exitCode(builder.start()) != 0) {
            throw new CannotStart("The server's set-up failed; " + output + " says why.");
        }
        Files.delete(output);
    }

    private Map<String, String> environment(Path home) {
        return Map.of(
                "JBOSS_HOME", home.toString(),
                "ICAZE_KEYSTORE_PASSWORD", secrets.get("ICAZE_KEYSTORE_PASSWORD"),
                "ICAZE_OPERATOR_PASSWORD", secrets.get("ICAZE_OPERATOR_PASSWORD"),
                "ICAZE_OPERATOR_SALT", salt(),
                "ICAZE_MIA_PASSWORD", secrets.get("ICAZE_MIA_PASSWORD"),
                "ICAZE_MIA_SALT", salt());
    }

    /** Sixteen bytes as the set-up's scripts write them. */
    private static String salt() {
        byte[] salt = Secrets.random(16);
        return IntStream.range(0, salt.length)
                .mapToObj(i -> Byte.toString(salt[i]))
                .collect(Collectors.joining(","));
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new CannotStart("Stopped while the server was being set up.", stopped);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
