package az.icaze;

import az.icaze.start.IcazeSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The set-up leaves no account at the management interface; Arquillian, which deploys through it, gets one here. */
final class ManagementAccount {

    private static final String USER = "arquillian";

    private ManagementAccount() {}

    static void addTo(IcazeSystem system) {
        String password = system.secrets().get("ICAZE_CLOCK_TOKEN");
        Path configuration = system.wildfly().home().resolve("standalone/configuration");
        try {
            Files.writeString(
                    configuration.resolve("mgmt-users.properties"),
                    USER + "=" + digest(USER + ":ManagementRealm:" + password) + "\n");
            Files.writeString(configuration.resolve("mgmt-groups.properties"), USER + "=SuperUser\n");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        System.setProperty(
                "icaze.test.management.port", Integer.toString(system.ports().management()));
        System.setProperty("icaze.test.management.user", USER);
        System.setProperty("icaze.test.management.password", password);
    }

    /** What WildFly's own add-user script writes. */
    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
