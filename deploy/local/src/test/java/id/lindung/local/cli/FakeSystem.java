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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Services that answer what they are told to, beside a real token issuer, and a terminal to call commands from. */
final class FakeSystem implements AutoCloseable {

    private final int base = freeBase();
    private final TokenIssuer issuer;
    private final List<HttpServer> servers = new ArrayList<>();
    private final Map<Service, String> received = new ConcurrentHashMap<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    FakeSystem(Path issuerKeys) {
        issuer = TokenIssuer.start(PortPlan.from(base).issuer(), issuerKeys);
    }

    /** Has the service answer a POST to the path. */
    void answering(Service service, String path, int status, String body) throws IOException {
        HttpServer server = HttpServer.create(
                new InetSocketAddress(Ports.loopback(), PortPlan.from(base).of(service, 1)), 0);
        server.createContext(path, exchange -> {
            try (exchange) {
                received.put(service, new String(exchange.getRequestBody().readAllBytes(), UTF_8));
                exchange.sendResponseHeaders(status, 0);
                exchange.getResponseBody().write(body.getBytes(UTF_8));
            }
        });
        server.start();
        servers.add(server);
    }

    /** Runs a command as a person would; answers its exit code. */
    int run(String... arguments) {
        CommandLine command = Main.commandLine(Clock.systemUTC());
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(Stream.concat(Stream.of(arguments), Stream.of("--port-base=" + base))
                .toArray(String[]::new));
    }

    /** What the services were sent. */
    Map<Service, String> received() {
        return received;
    }

    List<String> printed() {
        return out.toString().lines().toList();
    }

    String complained() {
        return err.toString();
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

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
        issuer.close();
    }
}
