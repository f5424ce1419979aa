package az.icaze.smpp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnection;

/**
 * Connections to a message centre, in clear or over TLS. Over TLS its certificate must lead to an authority that the JVM
 * trusts and bear the name it was called by.
 *
 * @param patience how long a connection may take
 */
record Sockets(boolean tls, SSLSocketFactory factory, Duration patience) implements ConnectionFactory {

    @Override
    public Connection createConnection(String host, int port) throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), (int) patience.toMillis());
            socket.setTcpNoDelay(true);
            return new SocketConnection(tls ? secured(socket, host, port) : socket);
        } catch (IOException fault) {
            socket.close();
            throw fault;
        }
    }

    private Socket secured(Socket socket, String host, int port) throws IOException {
        SSLSocket secured = (SSLSocket) factory.createSocket(socket, host, port, true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
        secured.setSSLParameters(parameters);
        secured.setSoTimeout((int) patience.toMillis());
        secured.startHandshake();
        return secured;
    }
}
