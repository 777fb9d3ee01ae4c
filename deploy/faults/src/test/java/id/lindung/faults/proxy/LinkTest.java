package id.lindung.faults.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lindung.local.server.Ports;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each kind of fault looks like to a client of a server that sends back what it is sent. */
class LinkTest {

    private static final int PATIENCE_MILLIS = 5_000;
    private static final int A_MOMENT_MILLIS = 200;

    private ServerSocket echo;
    private Link link;

    @BeforeEach
    void listen() throws IOException {
        echo = new ServerSocket(0, 50, Ports.loopback());
        Thread.ofVirtual().start(this::serve);
        link = Link.between(Ports.free(), echo.getLocalPort());
    }

    private void serve() {
        while (!echo.isClosed()) {
            try {
                var socket = echo.accept();
                Thread.ofVirtual().start(() -> {
                    try (socket) {
                        socket.getInputStream().transferTo(socket.getOutputStream());
                    } catch (IOException reset) {
                        // The test did that.
                    }
                });
            } catch (IOException closed) {
                return;
            }
        }
    }

    @AfterEach
    void close() throws IOException {
        link.close();
        echo.close();
    }

    @Test
    void whatIsSentComesBack() throws IOException {
        try (var client = connect()) {
            assertThat(echoed(client, 42)).isEqualTo(42);
        }
    }

    @Test
    void aSlowLinkTakesItsTime() throws IOException {
        try (var client = connect()) {
            link.slow(Duration.ofMillis(A_MOMENT_MILLIS));
            var began = System.nanoTime();
            assertThat(echoed(client, 42)).isEqualTo(42);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(A_MOMENT_MILLIS));
        }
    }

    @Test
    void aCutLinkResetsWhatIsOpenAndWhatComesUntilItIsHealed() throws IOException {
        try (var open = connect()) {
            assertThat(echoed(open, 1)).isEqualTo(1);
            link.cut();
            assertThatThrownBy(() -> failing(echoed(open, 2))).isInstanceOf(IOException.class);
        }
        try (var later = connect()) {
            assertThatThrownBy(() -> failing(echoed(later, 3))).isInstanceOf(IOException.class);
        }
        link.heal();
        try (var client = connect()) {
            assertThat(echoed(client, 4)).isEqualTo(4);
        }
    }

    @Test
    void theClientOfAHalfOpenLinkHearsNothingUntilItIsHealed() throws IOException {
        try (var open = connect()) {
            assertThat(echoed(open, 1)).isEqualTo(1);
            link.halfOpen();
            open.setSoTimeout(A_MOMENT_MILLIS);
            assertThatThrownBy(() -> echoed(open, 2)).isInstanceOf(SocketTimeoutException.class);
            try (var later = connect()) {
                later.setSoTimeout(A_MOMENT_MILLIS);
                assertThatThrownBy(() -> echoed(later, 3)).isInstanceOf(SocketTimeoutException.class);
            }
            link.heal();
            open.setSoTimeout(PATIENCE_MILLIS);
            assertThatThrownBy(() -> failing(open.getInputStream().read())).isInstanceOf(IOException.class);
        }
        try (var client = connect()) {
            assertThat(echoed(client, 4)).isEqualTo(4);
        }
    }

    private Socket connect() throws IOException {
        var socket = new Socket(Ports.loopback(), link.port());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    private static int echoed(Socket socket, int sent) throws IOException {
        socket.getOutputStream().write(sent);
        return socket.getInputStream().read();
    }

    /** A goodbye is as good as a reset. */
    private static void failing(int read) throws IOException {
        if (read < 0) {
            throw new IOException("ended");
        }
    }
}
