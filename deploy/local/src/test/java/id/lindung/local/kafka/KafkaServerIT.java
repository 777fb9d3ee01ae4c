package id.lindung.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lindung.local.server.Lifetime;
import id.lindung.local.server.Ports;
import id.lindung.local.server.ProcessTable;
import id.lindung.local.server.ServerFailure;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaServerIT {

    private static final Path CACHE = Path.of("target", "cache").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (var other = new ServerSocket(0, 1, Ports.loopback())) {
            assertThatThrownBy(() -> KafkaServer.start(settings(other.getLocalPort())))
                    .isInstanceOf(ServerFailure.class)
                    .hasMessageContaining(String.valueOf(other.getLocalPort()));
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        // Given
        Files.writeString(folder.resolve("data"), "a file");
        // When, Then
        assertThatThrownBy(() -> KafkaServer.start(settings(Ports.free())))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining(folder.resolve("data").toString());
    }

    @Test
    void aKilledBrokerComesBackAsItselfAndItsSuccessorTakesOver() throws Exception {
        // Given
        var first = KafkaServer.start(settings(Ports.free()));
        var identity = identity();
        first.process().destroyForcibly().waitFor();
        // When
        var second = KafkaServer.start(settings(first.port()));
        // Then
        assertThat(identity()).isEqualTo(identity);
        assertThat(KafkaReadiness.answers(second.port())).isTrue();
        // When
        try (var third = KafkaServer.start(settings(second.port()))) {
            // Then
            assertThat(ProcessTable.runs(second.process().toHandle())).isFalse();
            assertThat(KafkaReadiness.answers(third.port())).isTrue();
        }
        assertThat(KafkaReadiness.answers(first.port())).isFalse();
    }

    private String identity() throws IOException {
        return Files.readString(folder.resolve("data/records/meta.properties"));
    }

    private KafkaServer.Settings settings(int port) {
        return new KafkaServer.Settings(
                folder.resolve("data"), folder.resolve("log"), CACHE, port, Ports.free(), Lifetime.WITH_PARENT);
    }
}
