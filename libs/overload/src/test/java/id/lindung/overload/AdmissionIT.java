package id.lindung.overload;

import static id.lindung.identity.Roles.COMPANION;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.ProblemCatalogue;
import id.lindung.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Four places, three of them for one client, one for a large body; a bucket of twenty for each. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "identity"))
class AdmissionIT {

    private static final String CHUNKED = "Transfer-Encoding: chunked";
    private static final String JSON = "Content-Type: application/json";

    @Inject
    Places places;

    private final List<Wire> wires = new ArrayList<>();

    @BeforeEach
    void nothingHeld() {
        WorksResource.MAY_END.drainPermits();
        WorksResource.BEGUN.set(0);
    }

    @AfterEach
    void everyPlaceIsFreeInTheEnd() {
        WorksResource.MAY_END.release(100);
        wires.forEach(Wire::close);
        await().until(() -> places.inWork() == 0 && places.clients() == 0);
    }

    @Test
    void whoFindsNoPlaceIsToldSoBeforeTheTokenIsLookedAt() throws IOException {
        // Given
        var first = somebody();
        var accepted = List.of(hold(first), hold(first), hold(first), hold(somebody()));
        // When
        var refused = given().auth().oauth2("no.token.at-all").get("/v1/works");
        // Then
        refused.then().statusCode(503).contentType("application/problem+json").body("code", equalTo("overload.busy"));
        assertThat(retryAfter(refused)).isBetween(1, 5);
        assertThat(turnedAway("no-place")).isPositive();
        // and what was accepted is finished, and the next is served
        WorksResource.MAY_END.release(4);
        for (var wire : accepted) {
            assertThat(wire.answer()).startsWith("HTTP/1.1 200");
        }
        await().until(() -> places.inWork() == 0);
        given().auth().oauth2(somebody()).get("/v1/works").then().statusCode(200);
    }

    @Test
    void eachRefusalHasItsWords() {
        ProblemCatalogue.assertComplete(List.of(OverloadProblem.values()), OverloadProblem::code);
    }

    @Test
    void metricsAreThereWhenNothingElseIs() {
        var first = somebody();
        List.of(hold(first), hold(first), hold(first), hold(somebody()));

        given().get("/q/metrics").then().statusCode(200);
    }

    @Test
    void noClientTakesAllPlaces() {
        // Given
        var greedy = somebody();
        List.of(hold(greedy), hold(greedy), hold(greedy));
        // When
        var fourth = given().auth().oauth2(greedy).get("/v1/works");
        // Then
        fourth.then().statusCode(429).body("code", equalTo("overload.too-many-requests"));
        assertThat(retryAfter(fourth)).isEqualTo(1);
        given().auth().oauth2(somebody()).get("/v1/works").then().statusCode(200);
    }

    @Test
    void whoHangsUpHoldsThePlaceUntilTheWorkIsDone() {
        // Given
        hold(somebody()).close();
        // When somebody else has come and gone
        given().auth().oauth2(somebody()).get("/v1/works").then().statusCode(200);
        // Then
        await().until(() -> places.clients() == 1);
        assertThat(places.inWork()).isEqualTo(1);
    }

    @Test
    void everyAnswerGivesItsPlaceBack() throws IOException {
        for (var round = 0; round < 3; round++) {
            var caller = somebody();
            given().auth().oauth2(caller).get("/v1/nowhere").then().statusCode(404);
            given().auth().oauth2(caller).get("/v1/works/broken").then().statusCode(500);
            given().auth().oauth2(caller).delete("/v1/works").then().statusCode(405);
            given().auth().oauth2("no.token.at-all").get("/v1/works").then().statusCode(401);
            given().auth()
                    .oauth2(Tokens.of("62.11", "partner"))
                    .get("/v1/works")
                    .then()
                    .statusCode(403);
            write(caller, "{").then().statusCode(400);
            write(caller, "{\"text\": \"" + "x".repeat(2_000_000) + "\"}")
                    .then()
                    .statusCode(413);
            open().send(Wire.head("POST", "/v1/works", caller, JSON, "Content-Length: 100") + "{")
                    .close();
        }
        await().until(() -> places.inWork() == 0 && places.clients() == 0);
    }

    @Test
    void afterARefusalTheConnectionServesOn() throws IOException {
        // Given
        var first = somebody();
        List.of(hold(first), hold(first), hold(first), hold(somebody()));
        var caller = somebody();
        var body = "{\"text\": \"a\"}";
        var wire = open().send(Wire.head("POST", "/v1/works", caller, JSON, "Content-Length: " + body.length()) + body);
        var refused = wire.answer();
        assertThat(refused).startsWith("HTTP/1.1 503");
        wire.skip(refused);
        // When
        WorksResource.MAY_END.release(4);
        await().until(() -> places.inWork() == 0);
        // Then
        assertThat(wire.send(Wire.head("GET", "/v1/works", caller)).answer()).startsWith("HTTP/1.1 200");
    }

    @Test
    void largeBodiesComeFewAtATime() throws IOException {
        // Given
        open().send(Wire.head("POST", "/v1/works", somebody(), JSON, CHUNKED) + "1\r\n{\r\n");
        await().until(() -> places.inWork() == 1);
        // When, Then
        write(somebody(), "{\"text\": \"" + "x".repeat(80_000) + "\"}").then().statusCode(503);
        write(somebody(), "{\"text\": \"" + "x".repeat(8_000) + "\"}").then().statusCode(200);
    }

    @Test
    void aBodyThatTricklesIsGivenUp() throws IOException {
        var wire = open().send(Wire.head("POST", "/v1/works", somebody(), JSON, CHUNKED) + "1\r\n{\r\n");

        assertThat(wire.trickle("1\r\n \r\n")).startsWith("HTTP/1.1 408");
    }

    @Test
    void aBodyThatTricklesAfterItsFaultIsGivenUp() throws IOException {
        var wire = open().send(Wire.head("POST", "/v1/works", somebody(), JSON, CHUNKED) + "1\r\nx\r\n");

        assertThat(wire.trickle("1\r\nx\r\n")).startsWith("HTTP/1.1 408");
        await().until(() -> places.inWork() == 0);
    }

    @Test
    void aHeadThatTricklesIsGivenUp() throws IOException {
        var wire = open().send("GET /v1/works HTTP/1.1\r\nHost: localhost\r\n");

        assertThat(wire.trickle("X-A: b\r\n")).doesNotContain("200");
    }

    @Test
    void whoDoesNotReadTheAnswerHoldsThePlaceUntilHungUp() throws IOException {
        var wire = open().send(Wire.head("GET", "/v1/works/long", somebody()));
        assertThat(wire.answer()).startsWith("HTTP/1.1 200");
        assertThat(places.inWork()).isEqualTo(1);

        // The connection has to be idle for its time first.
        await().atMost(Duration.ofSeconds(30)).until(() -> places.inWork() == 0);
        assertThat(wire.rest()).isLessThan(WorksResource.LONG_ANSWER);
    }

    @Test
    void aClientThatAsksWithoutPauseIsTold() {
        // Given
        var hasty = somebody();
        // When
        var refused = untilRefused(() -> given().auth().oauth2(hasty).get("/v1/works"));
        // Then
        refused.then().statusCode(429).body("code", equalTo("overload.too-many-requests"));
        assertThat(retryAfter(refused)).isEqualTo(1);
        given().auth().oauth2(somebody()).get("/v1/works").then().statusCode(200);
    }

    @Test
    void anAgencyIsOneClientWhoeverOfItAsks() {
        var agency = UUID.randomUUID().toString();

        untilRefused(() -> given().auth()
                        .oauth2(Tokens.ofAgency(agency, COMPANION))
                        .get("/v1/works"))
                .then()
                .statusCode(429);
        given().auth()
                .oauth2(Tokens.ofAgency(UUID.randomUUID().toString(), COMPANION))
                .get("/v1/works")
                .then()
                .statusCode(200);
    }

    @Test
    void aServiceOfOursAsksForMany() {
        var service = Tokens.withoutUnit("system-case");
        for (var request = 0; request < 60; request++) {
            given().auth().oauth2(service).get("/v1/works").then().statusCode(200);
        }
    }

    @Test
    void anAddressThatAsksAPublicPathWithoutPauseIsToldAndOtherPathsServeIt() {
        // Given
        var refused = untilRefused(() -> given().get("/q/openapi"));
        // Then
        refused.then().statusCode(429).contentType("application/problem+json");
        assertThat(retryAfter(refused)).isEqualTo(1);
        given().get("/q/metrics").then().statusCode(200);
        // and a token opens no second bucket: there is only what this one has gained meanwhile
        assertThat(servedUntilRefused(() -> given().auth().oauth2(somebody()).get("/q/openapi")))
                .isLessThan(15);
    }

    private Wire open() {
        var wire = new Wire(RestAssured.port);
        wires.add(wire);
        return wire;
    }

    private Wire hold(String token) {
        var before = WorksResource.BEGUN.get();
        try {
            var wire = open().send(Wire.head("GET", "/v1/works/held", token));
            await().until(() -> WorksResource.BEGUN.get() == before + 1);
            return wire;
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static Response write(String token, String body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post("/v1/works");
    }

    private static Response untilRefused(java.util.function.Supplier<Response> request) {
        for (var times = 0; times < 200; times++) {
            var answer = request.get();
            if (answer.statusCode() != 200) {
                return answer;
            }
        }
        throw new AssertionError("200 requests at once, and none refused");
    }

    private static int servedUntilRefused(java.util.function.Supplier<Response> request) {
        var asked = new AtomicInteger();
        untilRefused(() -> {
                    asked.incrementAndGet();
                    return request.get();
                })
                .then()
                .statusCode(429);
        return asked.get() - 1;
    }

    private static int retryAfter(Response answer) {
        return Integer.parseInt(answer.header("Retry-After"));
    }

    private static double turnedAway(String reason) {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("lindung_overload_turned_away_total{") && line.contains(reason))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** A client of its own, whose bucket nobody has used. */
    private static String somebody() {
        return Tokens.ofSubject(UUID.randomUUID().toString(), "62.11", COMPANION);
    }
}
