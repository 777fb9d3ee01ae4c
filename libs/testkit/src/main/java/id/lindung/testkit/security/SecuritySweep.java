package id.lindung.testkit.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.testkit.ProjectFiles;
import id.lindung.testkit.Tokens;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Tries the same attacks on every operation that a service's own OpenAPI document names; called within a
 * {@code @QuarkusTest} of that service. Each check fails with every operation that did not withstand.
 */
public final class SecuritySweep {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] NO_BODY = {};
    private static final String UNIT = "62.11";

    private final List<Operation> operations;
    private final List<String> publicPaths;
    private final RawHttp http;

    private SecuritySweep(List<Operation> operations, List<String> publicPaths, RawHttp http) {
        this.operations = operations;
        this.publicPaths = publicPaths;
        this.http = http;
    }

    /** Every operation of the service under test. */
    public static SecuritySweep ofServedApi() {
        var openApi = RestAssured.given().queryParam("format", "JSON").get("/q/openapi");
        return of(openApi.asString(), publicPaths(), RestAssured.port);
    }

    static SecuritySweep of(String openApi, List<String> publicPaths, int port) {
        try {
            var operations = Operation.of(JSON.readTree(openApi));
            if (operations.isEmpty()) {
                throw new AssertionError("The service serves no operation to sweep");
            }
            return new SecuritySweep(operations, publicPaths, new RawHttp(port));
        } catch (JsonProcessingException broken) {
            throw new AssertionError("/q/openapi is not JSON", broken);
        }
    }

    private static List<String> publicPaths() {
        try {
            return Files.readAllLines(ProjectFiles.contract("public-paths")).stream()
                    .map(line -> line.replaceAll("#.*", "").trim())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** What was found and is to be swept. */
    public List<Operation> operations() {
        return operations;
    }

    /** Without a token, or with one that is expired, for others, of another signer, or no token at all: 401. */
    public void assertNobodyEntersWithoutAToken(String role) {
        var findings = new ArrayList<String>();
        var bad = new HashMap<String, Map<String, String>>();
        bad.put("no token", Map.of());
        bad.put("expired token", bearer(Tokens.expired(UNIT, role)));
        bad.put("another audience", bearer(Tokens.forAnotherAudience(UNIT, role)));
        bad.put("another signer", bearer(Tokens.signedByAnotherKey(UNIT, role)));
        bad.put("no token but text", bearer("text"));
        bad.put("unsigned token", bearer(unsigned(role)));
        bad.put("user and password", Map.of("Authorization", "Basic YTpi"));
        guarded()
                .forEach(operation -> bad.forEach((what, headers) -> expect(
                        findings, operation, what, headers, answer -> answer.status() == 401 && answer.isProblem())));
        report(findings);
    }

    /** With a good token of a role that no endpoint knows: 403. */
    public void assertAnotherRoleIsRefused() {
        var findings = new ArrayList<String>();
        var headers = bearer(Tokens.of(UNIT, "role-that-nobody-grants-anything"));
        guarded()
                .forEach(operation -> expect(
                        findings,
                        operation,
                        "another role",
                        headers,
                        answer -> answer.status() == 403 && answer.isProblem()));
        report(findings);
    }

    /** A path in any form but its plain one is refused, whoever asks. */
    public void assertOnlyPlainPathsAreHeard(String... roles) {
        var findings = new ArrayList<String>();
        for (var headers : List.of(Map.<String, String>of(), bearer(Tokens.of(UNIT, roles)))) {
            for (var operation : operations) {
                for (var variant : PathVariants.of(operation.path())) {
                    var answer = http.send(operation.method(), variant, headers, NO_BODY, false);
                    if (answer.status() < 400 || answer.status() > 499) {
                        findings.add(operation.method() + " " + variant + " answered " + answer.status());
                    }
                }
            }
        }
        report(findings);
    }

    /** A body that is broken, of wrong types, with unknown fields or too long is refused with a problem, never a 5xx. */
    public void assertBrokenBodiesAreProblems(String... roles) {
        var findings = new ArrayList<String>();
        for (var operation : operations) {
            operation
                    .body()
                    .ifPresent(schema -> BrokenBodies.of(schema).forEach((what, body) -> {
                        for (var chunked : List.of(false, true)) {
                            var answer = http.send(operation.method(), operation.path(), writing(roles), body, chunked);
                            if (answer.status() < 400 || answer.status() > 499 || !answer.isProblem()) {
                                findings.add(operation + " with " + what + (chunked ? ", chunked," : "") + " answered "
                                        + answer.status() + " " + answer.body());
                            }
                        }
                    }));
        }
        report(findings);
    }

    private List<Operation> guarded() {
        return operations.stream()
                .filter(operation -> !operation.isIn(publicPaths))
                .toList();
    }

    private void expect(
            List<String> findings,
            Operation operation,
            String what,
            Map<String, String> headers,
            Predicate<RawHttp.Answer> wanted) {
        var all = new HashMap<>(headers);
        var body = NO_BODY;
        if (operation.body().isPresent()) {
            all.put("Content-Type", "application/json");
            body = "{}".getBytes(StandardCharsets.UTF_8);
        }
        var answer = http.send(operation.method(), operation.path(), all, body, false);
        if (!wanted.test(answer)) {
            findings.add(operation + " with " + what + " answered " + answer.status() + " " + answer.body());
        }
    }

    private static Map<String, String> writing(String... roles) {
        var headers = new HashMap<>(bearer(Tokens.of(UNIT, roles)));
        headers.put("Content-Type", "application/json");
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        headers.put("If-Match", "\"0\"");
        return headers;
    }

    private static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    // RFC 7519 section 6: "alg" none. Its claims are those of a good token.
    private static String unsigned(String role) {
        var claims = Tokens.of(UNIT, role).split("\\.", -1)[1];
        var header = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        return header + "." + claims + ".";
    }

    private static void report(List<String> findings) {
        if (!findings.isEmpty()) {
            throw new AssertionError(findings.size() + " findings:\n  " + String.join("\n  ", findings));
        }
    }
}
