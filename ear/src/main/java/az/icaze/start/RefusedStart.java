package az.icaze.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds, in the log of a server that did not come up, the line that says why. */
final class RefusedStart {

    private RefusedStart() {}

    /** What the application said when it refused to start, else the first error of the server. */
    static String reason(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return lines.stream()
                    .filter(line -> line.contains("Icaze does not start"))
                    .map(line -> line.substring(line.indexOf("Icaze does not start")))
                    .findFirst()
                    .or(() -> lines.stream()
                            .filter(line -> line.contains(" ERROR "))
                            .findFirst())
                    .orElse("the log says no more");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
