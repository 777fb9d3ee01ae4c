package id.lindung.bench.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** An HTTP/1.1 request as the bytes that go over the wire. */
public final class Request {

    private final byte[] bytes;

    private Request(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A reading. */
    public static Request get(String path, String token) {
        return of("GET", path, Optional.of(token), Map.of(), Optional.empty());
    }

    /** A change; {@code headers} such as {@code Idempotency-Key} or {@code If-Match}. */
    public static Request post(String path, String token, Map<String, String> headers, String json) {
        return of("POST", path, Optional.of(token), headers, Optional.of(json));
    }

    /** Any request with JSON in it, or without. */
    public static Request of(
            String method, String path, Optional<String> token, Map<String, String> headers, Optional<String> json) {
        var body = json.orElse("").getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder()
                .append(method)
                .append(' ')
                .append(path)
                .append(" HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n");
        token.ifPresent(
                value -> head.append("Authorization: Bearer ").append(value).append("\r\n"));
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (json.isPresent()) {
            head.append("Content-Type: application/json\r\nContent-Length: ")
                    .append(body.length)
                    .append("\r\n");
        }
        var start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        var bytes = new byte[start.length + body.length];
        System.arraycopy(start, 0, bytes, 0, start.length);
        System.arraycopy(body, 0, bytes, start.length, body.length);
        return new Request(bytes);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }
}
