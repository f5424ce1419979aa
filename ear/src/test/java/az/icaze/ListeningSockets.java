package az.icaze;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a process listens, as Linux tells. */
final class ListeningSockets {

    private static final String LISTENING = "0A";

    private ListeningSockets() {}

    /** Addresses such as {@code 127.0.0.1:8080}; one that is not IPv4 is given as the kernel writes it. */
    static Set<String> of(long pid) throws IOException {
        Set<String> own = inodes(Path.of("/proc", Long.toString(pid), "fd"));
        Set<String> addresses = new HashSet<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            Files.readAllLines(Path.of(table)).stream()
                    .skip(1)
                    .map(line -> line.strip().split(" +"))
                    .filter(field -> field[3].equals(LISTENING) && own.contains("socket:[" + field[9] + "]"))
                    .map(field -> readable(field[1]))
                    .forEach(addresses::add);
        }
        return addresses;
    }

    private static Set<String> inodes(Path descriptors) throws IOException {
        try (Stream<Path> links = Files.list(descriptors)) {
            return links.map(ListeningSockets::target).collect(Collectors.toSet());
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    /** The kernel writes an address as hexadecimal digits, the lowest byte first. */
    private static String readable(String kernel) {
        String address = kernel.substring(0, kernel.indexOf(':'));
        int port = Integer.parseInt(kernel.substring(kernel.indexOf(':') + 1), 16);
        if (address.length() != 8) {
            return kernel;
        }
        return Stream.of(6, 4, 2, 0)
                        .map(at -> Integer.toString(Integer.parseInt(address.substring(at, at + 2), 16)))
                        .collect(Collectors.joining("."))
                + ":" + port;
    }
}
