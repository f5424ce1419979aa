package az.icaze.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    private static final int PORTAL = 8080;
    private static final int FARTHEST = 40_000;

    @Test
    void names_the_port_that_is_taken_and_the_property_that_chooses_others() throws IOException {
        try (ServerSocket stranger = stranger()) {
            Ports ports = new Ports(stranger.getLocalPort() - PORTAL);
            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("Port " + stranger.getLocalPort() + " (the portal) is in use.")
                    .hasMessageContaining("-Dicaze.port.offset=");
        }
    }

    /** On a port that some distance leads to. */
    private static ServerSocket stranger() throws IOException {
        for (int port = PORTAL + FARTHEST; ; port--) {
            try {
                return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
            } catch (BindException taken) {
                assertThat(port).as("a free port").isGreaterThan(PORTAL);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 40_001})
    void refuses_a_distance_at_which_a_port_would_not_exist(int offset) {
        assertThatThrownBy(() -> new Ports(offset)).isInstanceOf(CannotStart.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 39_900, 40_000})
    void proposes_only_distances_it_would_take(int offset) {
        assertThatCode(() -> new Ports(new Ports(offset).other())).doesNotThrowAnyException();
    }
}
