package az.icaze.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The secrets of a system for trying or testing: drawn at random at its first start, kept in one file that only its owner
 * may read, handed to the server by environment as an operator's own would be.
 */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Keys of 32 bytes, in base64. */
    private static final List<String> KEYS = List.of("ICAZE_AUDIT_KEY", "ICAZE_CA_KEY");

    private static final List<String> PASSWORDS = List.of(
            "ICAZE_DB_PASSWORD",
            "ICAZE_DB_OWNER_PASSWORD",
            "ICAZE_SIMULATOR_DB_PASSWORD",
            "ICAZE_KEYSTORE_PASSWORD",
            "ICAZE_OPERATOR_PASSWORD",
            "ICAZE_MIA_PASSWORD",
            "ICAZE_CLUSTER_PASSWORD",
            "ICAZE_COUNTER_TOKEN",
            "ICAZE_CLOCK_TOKEN",
            "ICAZE_NIGHT_TOKEN",
            "ICAZE_REGISTERS_TOKEN");

    /** The database's superuser: known to the start command only, never to the server. */
    private static final String SUPERUSER = "POSTGRES_PASSWORD";

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = values;
    }

    /** Those kept in this file; what is missing there is drawn and kept. */
    public static Secrets keptIn(Path file) {
        try {
            Properties kept = new Properties();
            if (Files.exists(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    kept.load(in);
                }
            }
            int before = kept.size();
            KEYS.forEach(name ->
                    kept.computeIfAbsent(name, absent -> Base64.getEncoder().encodeToString(random(32))));
            PASSWORDS.forEach(name -> kept.computeIfAbsent(name, absent -> password()));
            kept.computeIfAbsent(SUPERUSER, absent -> password());
            if (kept.size() > before) {
                write(file, kept);
            }
            Map<String, String> values = new TreeMap<>();
            kept.stringPropertyNames().forEach(name -> values.put(name, kept.getProperty(name)));
            return new Secrets(values);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String password() {
        return HexFormat.of().formatHex(random(24));
    }

    private static void write(Path file, Properties kept) throws IOException {
        Files.createDirectories(file.getParent());
        if (Files.notExists(file)) {
            Files.createFile(file);
        }
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            kept.store(out, "Drawn at the first start. Deleting this file locks the data kept beside it.");
        }
    }

    static byte[] random(int bytes) {
        byte[] drawn = new byte[bytes];
        RANDOM.nextBytes(drawn);
        return drawn;
    }

    /**
     * The value of one of them.
     *
     * @param name of an environment variable, such as {@code ICAZE_CLOCK_TOKEN}
     */
    public String get(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No secret is named " + name);
        }
        return value;
    }

    String superuser() {
        return get(SUPERUSER);
    }

    /** What the server is given. */
    Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>(values);
        environment.remove(SUPERUSER);
        return environment;
    }
}
