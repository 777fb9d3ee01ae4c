package id.lindung.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.local.issuer.TokenRequest;
import id.lindung.local.stack.Service;
import id.lindung.local.stack.Stack;
import id.lindung.testkit.ProjectFiles;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A centre that publishes a procedure at one replica of case and walks it at the other. */
final class PublishedProcedure {

    private static final String UNIT = "62.10";
    private static final String VERSION = "/v1/sops/safe-house-stay/versions/1";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Stack stack;

    PublishedProcedure(Stack stack) {
        this.stack = stack;
    }

    /** What the one publishes the other knows and assigns in the same moment, also when it was asked for it before. */
    void assertKnownEverywhereAtOnce() throws IOException, InterruptedException {
        var document = Files.readString(ProjectFiles.home().resolve("docs/examples/safe-house-stay.v1.yaml"));
        assertThat(send(2, "unit-administrator", "GET", VERSION, "").statusCode())
                .isEqualTo(404);
        var drafted = send(1, "unit-administrator", "POST", "/v1/sop-drafts", document);
        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(201);
        var draft = new ObjectMapper().readTree(drafted.body()).get("id").asText();
        var published = send(1, "head-of-office", "POST", "/v1/sop-drafts/" + draft + "/publication", "");
        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
        assertThat(send(2, "unit-administrator", "GET", VERSION, "").statusCode())
                .isEqualTo(200);
        var assigned = send(2, "head-of-office", "PUT", "/v1/sop-assignment", """
                {"rulings": [], "activations": [{"sop": "safe-house-stay", "version": 1, "channels": ["walk-in"],
                  "crisis": "any", "from": "2026-01-01"}]}""");
        assertThat(assigned.statusCode()).as(assigned.body()).isEqualTo(200);
    }

    private HttpResponse<String> send(int replica, String role, String method, String path, String body)
            throws IOException, InterruptedException {
        var token = stack.token(TokenRequest.of(role + "-" + UNIT, Optional.of(UNIT), List.of(role)));
        var request = HttpRequest.newBuilder(stack.url(Service.CASE, replica).resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", body.startsWith("{") ? "application/json" : "application/yaml")
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
