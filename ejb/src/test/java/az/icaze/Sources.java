package az.icaze;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Java sources of every module, for tests that read them. */
final class Sources {

    private static final List<String> MODULES = List.of("ejb", "batch", "web", "simulator", "ear");

    private Sources() {}

    /** @param below folder inside a module: {@code src}, {@code src/main/java} */
    static List<Path> below(String below) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : MODULES) {
            Path root = Path.of("..", module, below);
            if (Files.isDirectory(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
                }
            }
        }
        assertThat(sources).as("sources found").isNotEmpty();
        return sources;
    }
}
