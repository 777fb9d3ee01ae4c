package id.lindung.local.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.lindung.local.issuer.TokenRequest;
import id.lindung.local.server.ServerFailure;
import id.lindung.local.stack.Service;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The system that another {@code ./lindung up} keeps running on this machine, over HTTP. */
final class RunningSystem {

    private static final JsonMapper JSON = new JsonMapper();

    private final PortBase portBase;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    RunningSystem(PortBase portBase) {
        this.portBase = portBase;
    }

    /**
     * A token from the local issuer.
     *
     * @throws ServerFailure when no issuer answers, or it refuses; says why
     */
    String token(TokenRequest request) throws InterruptedException {
        List<String> form = new ArrayList<>();
        request.roles().forEach(role -> form.add(field("role", role)));
        form.add(field("subject", request.subject()));
        request.unit().ifPresent(unit -> form.add(field("unit", unit)));
        request.agency().ifPresent(agency -> form.add(field("agency", agency)));
        URI issuer = at(portBase.ports().issuer(), "/token");
        HttpResponse<String> answer = send(HttpRequest.newBuilder(issuer)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", form))));
        JsonNode body = json(issuer, answer);
        if (answer.statusCode() != 200) {
            throw new ServerFailure("The token issuer refuses: "
                    + body.path("error_description").asText(answer.body()));
        }
        return body.path("access_token").asText();
    }

    /** A token for an operator of the whole installation. */
    String operatorToken() throws InterruptedException {
        return token(TokenRequest.of("local-operator", Optional.empty(), List.of("operator")));
    }

    /**
     * Posts to a service as an operator.
     *
     * @return the JSON answered
     * @throws ServerFailure when the service does not answer with success; names it
     */
    JsonNode post(Service service, String path, String body, String token) throws InterruptedException {
        URI url = at(portBase.ports().of(service, 1), path);
        HttpResponse<String> answer = send(HttpRequest.newBuilder(url)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(body)));
        if (answer.statusCode() / 100 != 2) {
            throw new ServerFailure("The %s service answers %s with status %d: %s"
                    .formatted(service.id(), path, answer.statusCode(), answer.body()));
        }
        return answer.body().isBlank() ? JSON.createObjectNode() : json(url, answer);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws InterruptedException {
        HttpRequest whole = request.build();
        try {
            return http.send(whole, BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new ServerFailure(
                    "Nothing answers at %s:%d. Is './lindung up' running, with port base %d?"
                            .formatted(whole.uri().getHost(), whole.uri().getPort(), portBase.base()),
                    unreachable);
        }
    }

    private static JsonNode json(URI url, HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new ServerFailure("What answers at " + url + " is not Lindung: no JSON came back", e);
        }
    }

    private static URI at(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String field(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
