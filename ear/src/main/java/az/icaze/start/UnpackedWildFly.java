package az.icaze.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A WildFly unpacked from its zip and set up by the very scripts an operator uses. It is made anew when the scripts, a
 * version or the partners' passwords have changed; messages and other data lie outside and outlive it.
 */
public final class UnpackedWildFly {

    /** Written last: a folder without it is half made. */
    private static final String STAMP = "icaze.stamp";

    /** Samples and the modes of running that are not used here. */
    private static final List<String> LEFT_OUT = List.of("docs/", "domain/", "appclient/", "welcome-content/");

    private final Path home;

    private UnpackedWildFly(Path home) {
        this.home = home;
    }

    /** The server in this folder, made when it is not there or no longer as the set-up says. */
    public static UnpackedWildFly in(Path home, Parts parts, Secrets secrets) {
        try {
            SetUp setUp = new SetUp(parts, secrets);
            String fingerprint = setUp.fingerprint();
            Path stamp = home.resolve(STAMP);
            if (Files.notExists(stamp) || !Files.readString(stamp).equals(fingerprint)) {
                Folders.delete(home);
                unpack(parts.wildfly(), home);
                setUp.apply(home);
                Files.writeString(stamp, fingerprint, StandardCharsets.UTF_8);
            }
            return new UnpackedWildFly(home);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void unpack(Path zip, Path home) throws IOException {
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            Enumeration<? extends ZipEntry> entries = archive.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                if (LEFT_OUT.stream().noneMatch(name::startsWith)) {
                    unpack(archive, entry, home.resolve(name).normalize(), home);
                }
            }
        }
    }

    private static void unpack(ZipFile archive, ZipEntry entry, Path target, Path home) throws IOException {
        if (!target.startsWith(home)) {
            throw new CannotStart("The server's zip holds a path that leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else {
            Files.createDirectories(target.getParent());
            try (InputStream in = archive.getInputStream(entry)) {
                Files.copy(in, target);
            }
        }
    }

    public Path home() {
        return home;
    }

    /** Where the server's own log is. */
    public Path log() {
        return home.resolve("standalone/log/server.log");
    }

    /** Lays an archive where the server deploys it at its next start; one of that name is replaced. */
    public void deployAtStart(Path archive, String name) {
        try {
            Path deployments = deployments();
            Files.deleteIfExists(deployments.resolve(name + ".deployed"));
            Files.deleteIfExists(deployments.resolve(name + ".failed"));
            Files.deleteIfExists(deployments.resolve(name + ".undeployed"));
            Files.copy(archive, deployments.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    Path deployments() {
        return home.resolve("standalone/deployments");
    }
}
