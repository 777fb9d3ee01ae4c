package id.lindung.local.stack;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lindung.local.server.Ports;
import id.lindung.local.server.ServerFailure;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroundworkTest {

    @TempDir
    Path folder;

    @Test
    void aServiceThatIsNotBuiltIsNamed() throws Exception {
        // Given
        StackConfig config = config(PortPlan.free());
        Files.delete(folder.resolve("apps/referral/quarkus-run.jar"));
        // When, Then
        assertThatThrownBy(() -> Groundwork.lay(config, new Silence()))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("referral service is not built");
    }

    @Test
    void aTakenPortIsNamedWithThePartThatWantsIt() throws Exception {
        // Given
        StackConfig config = config(PortPlan.free());
        int port = config.ports().of(Service.REPORTING, 1);
        try (ServerSocket squatter = new ServerSocket()) {
            squatter.bind(new InetSocketAddress(Ports.loopback(), port));
            // When, Then
            assertThatThrownBy(() -> Groundwork.lay(config, new Silence()))
                    .isInstanceOf(ServerFailure.class)
                    .hasMessageContaining("Port " + port)
                    .hasMessageContaining("reporting");
        }
        // A refused start holds on to nothing.
        Groundwork.lay(config, new Silence()).close();
    }

    private StackConfig config(PortPlan ports) throws Exception {
        for (Service service : Service.values()) {
            Path jar = folder.resolve("apps").resolve(service.id()).resolve("quarkus-run.jar");
            Files.createDirectories(jar.getParent());
            Files.createFile(jar);
        }
        return StackConfig.of(
                Applications.in(folder.resolve("apps")),
                folder.resolve("data"),
                folder.resolve("keys"),
                folder.resolve("cache"),
                ports);
    }
}
