package az.icaze;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Bytes to the server and back as they are: what no well-behaved client sends. */
final class Wire {

    private static final int PATIENCE = 20_000;

    private Wire() {}

    /** All that comes back until the server closes the connection. */
    static String answer(int port, String request) throws IOException {
        return beginning(port, request, Integer.MAX_VALUE);
    }

    /** What comes back first, so many bytes at most. */
    static String beginning(int port, String request, int most) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readNBytes(most), StandardCharsets.ISO_8859_1);
        }
    }
}
