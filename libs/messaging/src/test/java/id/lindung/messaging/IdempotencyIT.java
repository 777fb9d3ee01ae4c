package id.lindung.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.identity.Roles;
import id.lindung.messaging.testing.Gate;
import id.lindung.testkit.Databases;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A creating request, sent once, twice, at once, and by others. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "messaging"))
class IdempotencyIT {

    @Inject
    Gate gate;

    @Inject
    IdempotencySweep sweep;

    private final String key = UUID.randomUUID().toString();
    private final String name = "thing " + UUID.randomUUID();

    @Test
    void aRequestWithoutAUsableKeyIsRefused() throws SQLException {
        assertProblem(post(officer("62.11"), null, body(name)), 400, "idempotency.key-missing");
        assertProblem(post(officer("62.11"), "   ", body(name)), 400, "idempotency.key-missing");
        assertProblem(post(officer("62.11"), "k".repeat(256), body(name)), 400, "idempotency.key-invalid");
        assertThat(things()).isZero();
    }

    @Test
    void theSameRequestAgainHasTheSameAnswerAndNoSecondEffect() throws SQLException {
        // When
        var first = post(officer("62.11"), key, body(name));
        var second = post(officer("62.11"), key, body(name));
        // Then
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("Idempotent-Replayed")).isEqualTo("false");
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(second.path("id").toString()).isEqualTo(first.path("id").toString());
        assertThat(things()).isEqualTo(1);
    }

    @Test
    void theOrderOfMembersDoesNotMakeAnotherRequest() {
        post(officer("62.11"), key, "{\"name\":\"" + name + "\",\"labels\":{\"a\":\"1\",\"b\":\"2\"}}");
        var again = post(officer("62.11"), key, "{\"labels\":{\"b\":\"2\",\"a\":\"1\"},\"name\":\"" + name + "\"}");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void aKeyThatStandsForAnotherRequestIsRefused() throws SQLException {
        post(officer("62.11"), key, body(name));
        assertProblem(post(officer("62.11"), key, body(name + " too")), 422, "idempotency.payload-differs");
        assertThat(things()).isEqualTo(1);
    }

    @Test
    void aKeyIsTheCallersOwn() throws SQLException {
        post(officer("62.11"), key, body(name));
        var another = Tokens.ofSubject("another", "62.11", Roles.ADMINISTRATION_OFFICER);
        assertThat(post(another, key, body(name)).header("Idempotent-Replayed")).isEqualTo("false");
        assertThat(post(officer("62.05"), key, body(name)).header("Idempotent-Replayed"))
                .isEqualTo("false");
        assertThat(things()).isEqualTo(3);
    }

    @Test
    void whileTheFirstRequestRunsTheSecondIsToldSo() throws SQLException {
        // Given: the first stands in its transaction
        var reached = gate.hold(name);
        var first = CompletableFuture.supplyAsync(() -> post(officer("62.11"), key, body(name)));
        assertThat(reached).succeedsWithin(Duration.ofSeconds(20));
        // When
        var second = post(officer("62.11"), key, body(name));
        // Then
        assertProblem(second, 409, "idempotency.in-flight");
        gate.open(name);
        assertThat(first.join().statusCode()).isEqualTo(201);
        assertThat(things()).isEqualTo(1);
    }

    @Test
    void anEffectThatRolledBackFreesItsKey() throws SQLException {
        // Given
        gate.shut(name);
        assertThat(post(officer("62.11"), key, body(name)).statusCode()).isEqualTo(500);
        assertThat(things()).isZero();
        // When: the same key for the same request, which can succeed now
        gate.open(name);
        var again = post(officer("62.11"), key, body(name));
        // Then
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("false");
        assertThat(things()).isEqualTo(1);
    }

    @Test
    void aKeyIsForgottenAfterThirtyDaysAndNotBefore() throws SQLException {
        post(officer("62.11"), key, body(name));
        age(Duration.ofDays(29));
        sweep.sweep();
        assertThat(post(officer("62.11"), key, body(name)).header("Idempotent-Replayed"))
                .isEqualTo("true");
        age(Duration.ofDays(31));
        sweep.sweep();
        assertThat(post(officer("62.11"), key, body(name)).header("Idempotent-Replayed"))
                .isEqualTo("false");
    }

    @Test
    void ofTheRequestItselfNothingIsKept() throws SQLException {
        post(officer("62.11"), key, body(name));
        try (var connection = Databases.asOwner("messaging");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select idempotency_key::text from idempotency_key")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain(key).doesNotContain(name);
            }
        }
    }

    private static void age(Duration age) throws SQLException {
        try (var connection = Databases.asOwner("messaging");
                var statement = connection.prepareStatement("update idempotency_key set created_at = ?")) {
            statement.setTimestamp(1, Timestamp.from(Instant.now().minus(age)));
            statement.executeUpdate();
        }
    }

    private long things() throws SQLException {
        try (var connection = Databases.asOwner("messaging");
                var statement = connection.prepareStatement("select count(*) from thing where name = ?")) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static Response post(String token, @Nullable String key, String body) {
        var request = given().header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/v1/things");
    }

    private static String officer(String unit) {
        return Tokens.of(unit, Roles.ADMINISTRATION_OFFICER);
    }

    private static String body(String name) {
        return "{\"name\":\"" + name + "\"}";
    }

    private static void assertProblem(Response response, int status, String code) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.path("code").toString()).isEqualTo(code);
    }
}
