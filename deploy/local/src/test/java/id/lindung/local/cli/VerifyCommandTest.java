package id.lindung.local.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.lindung.local.issuer.TokenIssuer;
import id.lindung.local.server.Ports;
import id.lindung.local.server.ServerFailure;
import id.lindung.local.stack.PortPlan;
import id.lindung.local.stack.Service;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class VerifyCommandTest {

    private static final String INTACT = "{\"verifiedLines\": 7, \"findings\": [], \"findingsLeftOut\": 0}";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<HttpServer> servers = new ArrayList<>();
    private final int base = freeBase();

    @AfterEach
    void stop() {
        servers.forEach(server -> server.stop(0));
    }

    @Test
    void aServiceThatRefusesIsNamedWithItsAnswer() throws Exception {
        // Given
        answering(Service.INTAKE, 403, "{\"code\": \"forbidden\"}");
        // When, Then
        assertThat(verify()).isEqualTo(1);
        assertThat(err.toString()).contains("intake").contains("403").contains("forbidden");
    }

    @Test
    void everyFindingIsNamedAndTheExitCodeTells() throws Exception {
        // Given
        answering(Service.INTAKE, 200, INTACT);
        answering(Service.CASE, 200, """
                {"verifiedLines": 5, "findingsLeftOut": 2, "findings": [
                  {"kind": "altered-line", "lineId": "019aa8f2", "sealSequence": 3, "detail": "It does not fit."},
                  {"kind": "missing-seal", "sealSequence": 4, "detail": "There is a gap."}]}""");
        answering(Service.REFERRAL, 200, INTACT);
        answering(Service.REPORTING, 200, INTACT);
        // When, Then
        assertThat(verify()).isEqualTo(1);
        assertThat(out.toString().lines())
                .containsExactly(
                        "intake: 7 lines hold",
                        "case: altered-line 019aa8f2, seal 3: It does not fit.",
                        "case: missing-seal, seal 4: There is a gap.",
                        "case: and 2 more",
                        "case: 5 lines hold",
                        "referral: 7 lines hold",
                        "reporting: 7 lines hold");
    }

    @Test
    void logsThatHoldEndWell() throws Exception {
        // Given
        for (Service service : Service.values()) {
            answering(service, 200, INTACT);
        }
        // When, Then
        assertThat(verify()).isZero();
    }

    private int verify() {
        CommandLine command = Main.commandLine(Clock.systemUTC());
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        PortPlan ports = PortPlan.from(base);
        try (TokenIssuer issuer = TokenIssuer.start(ports.issuer(), folder)) {
            assertThat(issuer.issuer()).hasPort(ports.issuer());
            return command.execute("verify", "--port-base=" + base);
        }
    }

    private void answering(Service service, int status, String body) throws IOException {
        HttpServer server = HttpServer.create(
                new InetSocketAddress(Ports.loopback(), PortPlan.from(base).of(service, 1)), 0);
        server.createContext("/v1/operations/audit-log/verification", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(status, 0);
                exchange.getResponseBody().write(body.getBytes(UTF_8));
            }
        });
        server.start();
        servers.add(server);
    }

    private static int freeBase() {
        while (true) {
            PortPlan ports = PortPlan.from(Ports.free());
            try {
                for (Service service : Service.values()) {
                    Ports.requireFree(ports.of(service, 1), "a test");
                }
                Ports.requireFree(ports.issuer(), "a test");
                return ports.of(Service.INTAKE, 1) - 1;
            } catch (ServerFailure taken) {
                assertThat(taken).hasMessageContaining("a test");
            }
        }
    }
}
