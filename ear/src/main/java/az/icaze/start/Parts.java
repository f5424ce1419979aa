package az.icaze.start;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the parts of a system lie that the build has made.
 *
 * @param wildfly the zip of the server, as Maven fetched it
 * @param install the folder with the server's set-up: scripts and jars with their checksums
 * @param application the EAR
 * @param simulator the outside world, where there is one
 */
public record Parts(Path wildfly, Path install, Path application, Optional<Path> simulator) {

    /** As the build says by system properties. */
    public static Parts built() {
        return new Parts(
                path("icaze.wildfly"),
                path("icaze.install"),
                path("icaze.application"),
                Optional.ofNullable(System.getProperty("icaze.simulator")).map(Path::of));
    }

    static Path path(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new CannotStart("-D" + property + " is missing: start with mvn -Prun.");
        }
        return Path.of(value);
    }
}
