package id.lindung.overload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A connection whose bytes go out when the test says so. */
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final int A_MOMENT_MILLIS = 100;

    private final Socket socket;

    Wire(int port) {
        try {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(PATIENCE_MILLIS);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String head(String method, String path, String token, String... headers) {
        var all = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n" + all
                + "\r\n";
    }

    Wire send(String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** The status line of the next answer, and its headers. */
    String answer() throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            var next = socket.getInputStream().read();
            if (next < 0) {
                return head.toString(StandardCharsets.ISO_8859_1);
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    /** The answer's body, when its length was told. */
    void skip(String head) throws IOException {
        var length = head.toLowerCase(java.util.Locale.ROOT).replaceFirst("(?s).*content-length: (\\d+).*", "$1");
        socket.getInputStream().readNBytes(Integer.parseInt(length));
    }

    /** Sends the same few bytes again and again, a moment apart, until the server answers or hangs up. */
    String trickle(String bytes) throws IOException {
        socket.setSoTimeout(A_MOMENT_MILLIS);
        var heard = new ByteArrayOutputStream();
        for (var times = 0; times < PATIENCE_MILLIS / A_MOMENT_MILLIS; times++) {
            try {
                send(bytes);
                var next = socket.getInputStream().read();
                if (next < 0) {
                    return heard.toString(StandardCharsets.ISO_8859_1);
                }
                heard.write(next);
                socket.setSoTimeout(PATIENCE_MILLIS);
                heard.writeBytes(answer().getBytes(StandardCharsets.ISO_8859_1));
                return heard.toString(StandardCharsets.ISO_8859_1);
            } catch (SocketTimeoutException nothingYet) {
                // The next few bytes.
            } catch (SocketException hungUp) {
                return heard.toString(StandardCharsets.ISO_8859_1);
            }
        }
        throw new AssertionError("The server listens for ever");
    }

    /** How much comes until the server hangs up. */
    long rest() throws IOException {
        try {
            return socket.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
        } catch (SocketException reset) {
            return 0;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
