package id.lindung.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConnectionTest {

    @Test
    void twoAnswersInARowAreToldApart() throws IOException {
        var in = wire("HTTP/1.1 201 Created\r\nETag: \"0\"\r\ncontent-length: 2\r\n\r\n{}"
                + "HTTP/1.1 204 No Content\r\n\r\n");

        var first = Connection.read(in);
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("etag")).contains("\"0\"");
        assertThat(first.body()).isEqualTo("{}");
        assertThat(Connection.read(in).status()).isEqualTo(204);
    }

    @Test
    void chunksArePutTogether() throws IOException {
        var in =
                wire("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\nb\r\n and a half\r\n0\r\n\r\n");

        assertThat(Connection.read(in).body()).isEqualTo("half and a half");
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void anAnswerThatBreaksOffIsNone() {
        assertThatThrownBy(() -> Connection.read(wire("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf")))
                .isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> Connection.read(wire("HTTP/1.1 200 OK\r\n"))).isInstanceOf(EOFException.class);
    }

    @Test
    void anotherStatusIsAWrongAnswer() throws IOException {
        var refused = Connection.read(wire("HTTP/1.1 409 Conflict\r\nContent-Length: 3\r\n\r\nwhy"));

        assertThatThrownBy(() -> refused.expect(201))
                .isInstanceOf(WrongAnswer.class)
                .hasMessage("409 instead of 201: why");
    }

    private static BufferedInputStream wire(String text) {
        return new BufferedInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
