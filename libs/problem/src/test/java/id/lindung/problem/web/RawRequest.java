package id.lindung.problem.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Bytes as they are: HTTP clients tidy up paths and refuse to send what a test must send. */
final class RawRequest {

    private static final int TIMEOUT_MILLIS = 10_000;

    private RawRequest() {}

    @FunctionalInterface
    interface Sending {
        void to(OutputStream server) throws IOException;
    }

    static String get(int port, String target) throws IOException {
        return exchange(
                port,
                out -> out.write(("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Sends until the server hangs up, and answers all it said. */
    static String exchange(int port, Sending sending) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            try {
                sending.to(socket.getOutputStream());
                socket.getOutputStream().flush();
            } catch (SocketException serverHungUp) {
                // What it said before is still there to read.
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
