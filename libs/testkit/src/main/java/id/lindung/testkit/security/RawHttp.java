package id.lindung.testkit.security;

import id.lindung.local.server.Ports;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * HTTP/1.1 as an attacker speaks it: the path goes out exactly as given, and an answer that comes before the body is sent
 * is still read.
 */
final class RawHttp {

    /** What came back; header names in lower case, the body as text. */
    record Answer(int status, Map<String, String> headers, String body) {

        boolean isProblem() {
            return headers.getOrDefault("content-type", "").startsWith("application/problem+json")
                    && body.contains("\"code\"");
        }
    }

    private static final int PATIENCE_MILLIS = 30_000;
    private static final int CHUNK = 64 * 1024;

    private final int port;

    RawHttp(int port) {
        this.port = port;
    }

    Answer send(String method, String path, Map<String, String> headers, byte[] body, boolean chunked) {
        try (var socket = new Socket(Ports.loopback(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var out = socket.getOutputStream();
            out.write(head(method, path, headers, body, chunked));
            out.flush();
            Thread.ofVirtual().start(() -> sendBody(out, body, chunked));
            return read(new BufferedInputStream(socket.getInputStream()));
        } catch (IOException failed) {
            throw new UncheckedIOException(method + " " + path, failed);
        }
    }

    private byte[] head(String method, String path, Map<String, String> headers, byte[] body, boolean chunked) {
        var head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (chunked) {
            head.append("Transfer-Encoding: chunked\r\n");
        } else if (body.length > 0) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        return head.append("Connection: close\r\n\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void sendBody(OutputStream out, byte[] body, boolean chunked) {
        try {
            for (var at = 0; at < body.length; at += CHUNK) {
                var length = Math.min(CHUNK, body.length - at);
                if (chunked) {
                    out.write((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                }
                out.write(body, at, length);
                if (chunked) {
                    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                }
            }
            if (chunked) {
                out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            out.flush();
        } catch (IOException refused) {
            // The server has answered and hears no more; its answer is what counts.
        }
    }

    private static Answer read(InputStream in) throws IOException {
        var status = Integer.parseInt(line(in).split(" ", -1)[1]);
        var headers = new TreeMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).trim());
        }
        return new Answer(status, headers, new String(body(in, headers), StandardCharsets.UTF_8));
    }

    private static byte[] body(InputStream in, Map<String, String> headers) throws IOException {
        if (headers.containsKey("content-length")) {
            return in.readNBytes(Integer.parseInt(headers.get("content-length")));
        }
        if (!"chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
            return in.readAllBytes();
        }
        var body = new ByteArrayOutputStream();
        for (var size = chunkSize(in); size > 0; size = chunkSize(in)) {
            body.write(in.readNBytes(size));
            line(in);
        }
        return body.toByteArray();
    }

    private static int chunkSize(InputStream in) throws IOException {
        return Integer.parseInt(line(in).split(";", -1)[0].trim(), 16);
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The connection was closed before the answer was whole");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
