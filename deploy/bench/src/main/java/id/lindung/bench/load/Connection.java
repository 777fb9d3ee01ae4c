package id.lindung.bench.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One kept-alive HTTP/1.1 connection (RFC 9112), a request at a time. The generator shares the machine with what it measures:
 * this costs a tenth of what the JDK's client does, which matters where a service answers within a millisecond.
 */
public final class Connection implements AutoCloseable {

    private static final int BUFFER = 16 * 1024;
    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;
    private final BufferedInputStream in;

    /** Connects to where the URL says, its path left aside. */
    public Connection(URI url) throws IOException {
        this.socket = new Socket(url.getHost(), url.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    /** Sends the request and returns its whole answer; a minute of silence fails. */
    public Reply exchange(Request request) throws IOException {
        request.writeTo(socket.getOutputStream());
        return read(in);
    }

    static Reply read(BufferedInputStream in) throws IOException {
        var status = line(in);
        if (!status.startsWith("HTTP/1.1 ")) {
            throw new IOException("Not an HTTP/1.1 answer: " + status);
        }
        var headers = new HashMap<String, String>();
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            var colon = header.indexOf(':');
            headers.put(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip());
        }
        return new Reply(
                Integer.parseInt(status.substring(9, 12)),
                Map.copyOf(headers),
                new String(body(in, headers), StandardCharsets.UTF_8));
    }

    private static byte[] body(BufferedInputStream in, Map<String, String> headers) throws IOException {
        if ("chunked".equals(headers.get("transfer-encoding"))) {
            return chunks(in);
        }
        return exactly(in, Integer.parseInt(headers.getOrDefault("content-length", "0")));
    }

    private static byte[] chunks(BufferedInputStream in) throws IOException {
        var body = new ByteArrayOutputStream();
        while (true) {
            var size = Integer.parseInt(line(in), 16);
            body.writeBytes(exactly(in, size));
            line(in);
            if (size == 0) {
                return body.toByteArray();
            }
        }
    }

    private static byte[] exactly(BufferedInputStream in, int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The answer ended early");
        }
        return bytes;
    }

    private static String line(BufferedInputStream in) throws IOException {
        var line = new ByteArrayOutputStream(64);
        while (true) {
            var next = in.read();
            switch (next) {
                case -1 -> throw new EOFException("The connection was closed");
                case '\r' -> {}
                case '\n' -> {
                    return line.toString(StandardCharsets.ISO_8859_1);
                }
                default -> line.write(next);
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
