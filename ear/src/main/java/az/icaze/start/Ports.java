package az.icaze.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ports of one running system, all of them on loopback and all shifted by the same distance, so that several systems
 * (a running one, the tests, the tests' second server) stand beside each other on one machine.
 *
 * @param offset added to every port, 0 to 40000
 */
public record Ports(int offset) {

    /** The system property that shifts them all. */
    public static final String PROPERTY = "icaze.port.offset";

    private static final int HIGHEST = 40_000;
    private static final int STEP = 100;

    public Ports {
        if (offset < 0 || offset > HIGHEST) {
            throw new CannotStart("-D" + PROPERTY + " must lie between 0 and " + HIGHEST + ", not " + offset + ".");
        }
    }

    /** As {@code -Dicaze.port.offset} says; 0 without it. */
    static Ports chosen() {
        return new Ports(Integer.getInteger(PROPERTY, 0));
    }

    /** The portal and the simulator, in clear text. */
    public int portal() {
        return 8080 + offset;
    }

    /** The staff's pages, in clear text. */
    public int staff() {
        return 8081 + offset;
    }

    /** The portal over TLS. */
    public int secure() {
        return 8443 + offset;
    }

    /** Messages of the mobile operators and of the Ministry. */
    public int partners() {
        return 5445 + offset;
    }

    public int management() {
        return 9990 + offset;
    }

    public int database() {
        return 15432 + offset;
    }

    public URI portalAddress() {
        return URI.create("http://localhost:" + portal() + "/");
    }

    public URI staffAddress() {
        return URI.create("http://localhost:" + staff() + "/staff/");
    }

    public URI simulatorAddress() {
        return URI.create("http://localhost:" + portal() + "/simulator/");
    }

    /**
     * Makes sure that nobody else listens on any of them.
     *
     * @throws CannotStart naming the first that is taken, and how to choose others
     */
    public void requireFree() {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        wanted.put("the portal", portal());
        wanted.put("the staff's pages", staff());
        wanted.put("HTTPS", secure());
        wanted.put("messages", partners());
        wanted.put("management", management());
        wanted.put("the database", database());
        wanted.forEach(this::requireFree);
    }

    private void requireFree(String purpose, int port) {
        try {
            new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
        } catch (IOException busy) {
            throw new CannotStart(
                    "Port " + port + " (" + purpose + ") is in use. Choose other ports, for example with -D" + PROPERTY
                            + "=" + other() + ".",
                    busy);
        }
    }

    /** A distance at which a second system stands beside this one. */
    int other() {
        return offset + STEP <= HIGHEST ? offset + STEP : 0;
    }
}
