package az.icaze;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** A client that looks at what the server offers; the certificate of a first start is signed by itself. */
final class Tls {

    private Tls() {}

    /** Not yet shaken hands; without ciphers named, those of this Java. */
    static SSLSocket open(int port, List<String> versions, List<String> ciphers) throws IOException {
        SSLSocket socket =
                (SSLSocket) trustingAnybody().getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port);
        socket.setEnabledProtocols(versions.toArray(String[]::new));
        if (!ciphers.isEmpty()) {
            socket.setEnabledCipherSuites(ciphers.toArray(String[]::new));
        }
        return socket;
    }

    /** The alternative names in the certificate that the server shows. */
    static List<String> names(int port) throws IOException, CertificateParsingException {
        try (SSLSocket socket = open(port, List.of("TLSv1.3"), List.of())) {
            socket.startHandshake();
            X509Certificate shown = (X509Certificate) socket.getSession().getPeerCertificates()[0];
            Collection<List<?>> names = shown.getSubjectAlternativeNames();
            return names == null
                    ? List.of()
                    : names.stream().map(name -> (String) name.get(1)).toList();
        }
    }

    /** For requests to a server whose certificate nobody has signed but itself. */
    static SSLContext trustingAnybody() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Anybody()}, null);
            return context;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Extended, or the JDK would still compare names. */
    private static final class Anybody extends X509ExtendedTrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {
            // Trust is not what is tried here.
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
            // Nor here.
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {
            // Trust is not what is tried here.
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
