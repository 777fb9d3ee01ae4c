package id.lindung.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aTakenPortIsNamedWithWhoWantsIt() throws Exception {
        // Given
        try (ServerSocket taken = new ServerSocket()) {
            taken.bind(new InetSocketAddress(Ports.loopback(), Ports.free()));
            // When, Then
            assertThatThrownBy(() -> Ports.requireFree(taken.getLocalPort(), "Kafka"))
                    .isInstanceOf(ServerFailure.class)
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageContaining("Kafka");
        }
    }

    @Test
    void freePortsAreManyAndNoneIsOneThatTheKernelGivesToClients() throws Exception {
        // Given
        List<Integer> free = Stream.generate(Ports::free).limit(20).toList();
        // When
        try (ServerSocket kernels = new ServerSocket(0, 1, Ports.loopback())) {
            // Then
            assertThat(free).allMatch(port -> port < kernels.getLocalPort());
        }
        assertThat(Set.copyOf(free)).hasSizeGreaterThan(10);
    }

    @Test
    void aPortIsGivenOnceAndItsServerMayComeAndGo() throws Exception {
        // Given
        var own = new InetSocketAddress(Ports.loopback(), Ports.free());
        for (var time = 0; time < 2; time++) {
            // When
            try (var server = new ServerSocket()) {
                server.bind(own);
            }
            // Then
            try (var stranger = new Socket()) {
                stranger.setReuseAddress(false);
                assertThatThrownBy(() -> stranger.bind(own)).isInstanceOf(BindException.class);
            }
        }
    }
}
