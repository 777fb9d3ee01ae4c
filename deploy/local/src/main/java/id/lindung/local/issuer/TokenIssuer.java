package id.lindung.local.issuer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.lindung.local.server.Ports;
import id.lindung.local.server.ServerFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * An OpenID Connect issuer over HTTP: discovery document, key set, and {@code POST /token}, which gives anybody any role.
 * For one machine only, so it refuses every address but loopback.
 */
public final class TokenIssuer implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_FORM = 16 * 1024;

    private final HttpServer http;
    private final ExecutorService workers;
    private final TokenMinter minter;
    private final KeptTokens kept;

    private TokenIssuer(HttpServer http, TokenMinter minter, Clock clock) {
        this.http = http;
        this.minter = minter;
        this.kept = new KeptTokens(minter, clock);
        this.workers = Executors.newVirtualThreadPerTaskExecutor();
        http.setExecutor(workers);
        http.createContext("/", this::answer);
        http.start();
    }

    /**
     * Starts the issuer on 127.0.0.1.
     *
     * @param keyFolder holds the signing key; made on first use
     * @throws ServerFailure when the port is taken; names it
     */
    public static TokenIssuer start(int port, Path keyFolder) {
        return start(new InetSocketAddress(Ports.loopback(), port), keyFolder, Clock.systemUTC());
    }

    /**
     * Starts the issuer on an address of loopback.
     *
     * @throws ServerFailure when the address is not loopback or its port is taken; names it
     */
    public static TokenIssuer start(InetSocketAddress address, Path keyFolder, Clock clock) {
        InetAddress host = address.getAddress();
        if (host == null || !host.isLoopbackAddress()) {
            throw new ServerFailure(
                    "The local token issuer gives anybody any role. It listens on loopback only, never on "
                            + address.getHostString() + ".");
        }
        try {
            var http = HttpServer.create(address, 0);
            var port = http.getAddress().getPort();
            var issuer = URI.create("http://" + literal(host) + ":" + port);
            return new TokenIssuer(http, TokenMinter.withKeyIn(keyFolder, issuer, clock), clock);
        } catch (IOException taken) {
            throw new ServerFailure(
                    "Port " + address.getPort() + ", wanted by the token issuer, is taken by another program on this"
                            + " machine. Stop it or choose other ports.",
                    taken);
        }
    }

    private static String literal(InetAddress host) {
        var text = host.getHostAddress();
        return text.contains(":") ? "[" + text + "]" : text;
    }

    /** The issuer's address and the claim {@code iss} of its tokens, without a slash at its end. */
    public URI issuer() {
        return minter.issuer();
    }

    /** A token signed with this issuer's key, without HTTP. */
    public String token(TokenRequest request) {
        return kept.token(request);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var route =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            switch (route) {
                case "GET /.well-known/openid-configuration" ->
                    reply(exchange, 200, JSON.writeValueAsString(discovery()));
                case "GET /jwks" -> reply(exchange, 200, minter.publicKeys());
                case "POST /token" -> token(exchange);
                default -> reply(exchange, 404, JSON.writeValueAsString(Map.of("error", "not_found")));
            }
        }
    }

    private Map<String, Object> discovery() {
        return Map.of(
                "issuer", issuer().toString(),
                "jwks_uri", issuer() + "/jwks",
                "token_endpoint", issuer() + "/token",
                "response_types_supported", List.of("token"),
                "grant_types_supported", List.of("client_credentials"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256"),
                "token_endpoint_auth_methods_supported", List.of("none"));
    }

    private void token(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readNBytes(LONGEST_FORM);
        try {
            var request = TokenForm.parse(new String(body, StandardCharsets.UTF_8));
            reply(
                    exchange,
                    200,
                    JSON.writeValueAsString(Map.of(
                            "access_token", minter.mint(request),
                            "token_type", "Bearer",
                            "expires_in", request.lifetime().toSeconds())));
        } catch (IllegalArgumentException wrong) {
            var description = wrong.getMessage() == null ? "unreadable" : wrong.getMessage();
            reply(
                    exchange,
                    400,
                    JSON.writeValueAsString(Map.of("error", "invalid_request", "error_description", description)));
        }
    }

    private static void reply(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** Stops listening at once. */
    @Override
    public void close() {
        http.stop(0);
        workers.shutdownNow();
    }
}
