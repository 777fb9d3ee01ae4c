package id.lindung.problem.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import id.lindung.problem.Problem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way to send a wrong request, and what it is answered. */
@QuarkusTest
class ProblemAnswersIT {

    private static final String VALID = """
            {"colour": "RED", "count": 1, "people": [{"name": "Ani"}]}""";

    @BeforeEach
    void nothingReached() {
        SampleResource.REACHED.set(0);
    }

    @Test
    void aRightRequestIsAnswered() {
        post(VALID).statusCode(200).body("people", equalTo(1));
        assertThat(SampleResource.REACHED).hasValue(1);
    }

    @Test
    void everyBrokenRuleIsNamedByItsPointer() {
        var answer = post("""
                {"colour": null, "count": 10, "people": [{"name": "Ani"}, {"name": " "}, {"name": "12345678901"}, null]}""");

        problem(answer, 400, "request.invalid")
                .body(
                        "errors.pointer",
                        equalTo(java.util.List.of(
                                "/colour", "/count", "/people/1/name", "/people/2/name", "/people/3")))
                .body("errors.code", equalTo(java.util.List.of("required", "max", "required", "too-long", "required")))
                .body("errors.detail", hasItems("Wajib diisi.", "Paling banyak 10 karakter atau butir."));
        assertThat(SampleResource.REACHED).hasValue(0);
    }

    @ParameterizedTest(name = "{0} is {2} at {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"colour": "RED", "people": [{"name": "Ani", "nik": "1"}]}            | /people/0/nik    | unknown
            {"colour": "RED", "people": [{"name": 7}]}                            | /people/0/name   | type
            {"colour": "RED", "people": [{"name": "Ani", "bornOn": 20}]}          | /people/0/bornOn | type
            {"colour": "RED", "people": [{"name": "Ani", "bornOn": "2020-02-30"}]}| /people/0/bornOn | format
            {"colour": "RED", "people": [{"name": "Ani", "bornOn": "+99999-01-01"}]}| /people/0/bornOn | format
            {"colour": "RED", "people": [{"name": "A\\u0000"}]}                   | /people/0/name   | characters
            {"colour": "RED", "people": [{"name": "A\\ud800"}]}                   | /people/0/name   | characters
            {"colour": "RED", "people": {"name": "Ani"}}                          | /people          | type
            {"colour": "GREEN", "people": []}                                     | /colour          | choice
            {"colour": 1, "people": []}                                           | /colour          | choice
            {"colour": "RED", "count": "1", "people": []}                         | /count           | type
            {"colour": "RED", "count": 1.5, "people": []}                         | /count           | type
            {"colour": "RED", "count": null, "people": []}                        | /count           | required
            {"colour": "RED", "count": 99999999999, "people": []}                 | /count           | type
            {"colour": "RED", "urgent": "true", "people": []}                     | /urgent          | type
            {"colour": "RED", "at": 1790000000, "people": []}                     | /at              | type
            {"colour": "RED", "at": "yesterday", "people": []}                    | /at              | format
            {"colour": "RED", "ref": "62.11", "people": []}                       | /ref             | format
            []                                                                    | ``               | type
            null                                                                  | ``               | required
            """)
    void aValueThatDoesNotFitIsNamedByItsPointer(String body, String pointer, String code) {
        problem(post(body), 400, "request.invalid")
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
        assertThat(SampleResource.REACHED).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"colour\": RED}",
                "{\"colour\": \"RED\", \"colour\": \"BLUE\"}",
                VALID + "}",
                VALID + "{}"
            })
    void brokenJsonIsMalformed(String body) {
        problem(post(body), 400, "request.malformed").body("errors", nullValue());
    }

    @Test
    void anEmptyBodyIsMissing() {
        problem(post(""), 400, "request.invalid").body("errors[0].code", equalTo("required"));
    }

    @Test
    void nestingWithoutEndIsRefused() {
        problem(post("{\"colour\": \"RED\", \"people\": " + "[".repeat(50_000)), 400, "request.invalid");
    }

    @Test
    void aListWithoutEndIsRefusedBeforeAnybodyCountsIt() {
        problem(
                post("{\"colour\": \"RED\", \"people\": [" + "null,".repeat(100_000) + "null]}"),
                413,
                "payload-too-large");
    }

    @Test
    void anOverlongTextIsNamedByItsPointer() {
        problem(
                        post("{\"colour\": \"RED\", \"people\": [{\"name\": \"" + "x".repeat(200_000) + "\"}]}"),
                        400,
                        "request.invalid")
                .body("errors[0].pointer", equalTo("/people/0/name"))
                .body("errors[0].code", equalTo("too-long"));
    }

    @Test
    void bytesThatAreNoUtf8AreMalformed() {
        var latin = "{\"colour\": \"RED\", \"people\": [{\"name\": \"é\"}]}".getBytes(StandardCharsets.ISO_8859_1);
        problem(json().body(latin).post("/v1/samples").then(), 400, "request.malformed");
    }

    @Test
    void anotherCharsetIsMalformed() {
        problem(
                given().header("Content-Type", "application/json; charset=utf-16")
                        .body(VALID.getBytes(StandardCharsets.UTF_16))
                        .post("/v1/samples")
                        .then(),
                400,
                "request.malformed");
    }

    @Test
    void aBodyThatIsPackedIsNotUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(VALID.getBytes(StandardCharsets.UTF_8));
        }
        problem(
                json().header("Content-Encoding", "gzip")
                        .body(packed.toByteArray())
                        .post("/v1/samples")
                        .then(),
                400,
                "request.malformed");
    }

    @Test
    void anotherContentTypeIsNotSupported() {
        problem(given().contentType("text/plain").body("x").post("/v1/samples").then(), 415, "media-type-unsupported");
    }

    @Test
    void anotherAnswerThanJsonIsNotAcceptable() {
        problem(given().accept("text/csv").get("/v1/samples").then(), 406, "not-acceptable");
    }

    @Test
    void anUnknownPathIsNotFound() {
        problem(given().get("/v1/nowhere").then(), 404, "not-found");
        problem(given().get("/nowhere").then(), 404, "not-found");
    }

    @Test
    void anIdThatIsNoneIsNotFound() {
        problem(given().get("/v1/samples/1").then(), 404, "not-found");
    }

    @Test
    void anotherMethodIsNotAllowed() {
        problem(given().delete("/v1/samples").then(), 405, "method-not-allowed")
                .header("Allow", equalTo("GET, HEAD, POST"));
        problem(given().post("/v1/samples/" + UUID.randomUUID()).then(), 405, "method-not-allowed")
                .header("Allow", equalTo("GET, HEAD, PUT"));
        problem(given().delete("/v1/samples/failing/any").then(), 405, "method-not-allowed")
                .header("Allow", equalTo("GET, HEAD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101"})
    void aPageHasALimit(String limit) {
        problem(given().get("/v1/samples?limit=" + limit).then(), 400, "request.invalid")
                .body("errors[0].pointer", equalTo("?limit"));
    }

    @Test
    void aLimitThatIsNoNumberIsNamed() {
        problem(given().get("/v1/samples?limit=many").then(), 400, "request.invalid")
                .body("errors[0].pointer", equalTo("?limit"))
                .body("errors[0].code", equalTo("format"));
    }

    @Test
    void aCursorThatIsNoneIsRefused() {
        problem(given().get("/v1/samples?cursor=abc").then(), 400, "cursor.invalid");
    }

    @Test
    void anUnknownParameterIsRefused() {
        problem(given().get("/v1/samples?color=red").then(), 400, "request.invalid")
                .body("errors[0].code", equalTo("unknown-parameter"));
        given().get("/v1/samples?colour=red&limit=100").then().statusCode(200);
    }

    @Test
    void aChangeNeedsTheVersionItWasMadeFrom() {
        problem(change(json()), 428, "precondition.required");
        problem(change(json().header("If-Match", "\"6\"")), 412, "precondition.failed");
        problem(change(json().header("If-Match", "W/\"7\"")), 412, "precondition.failed");
        change(json().header("If-Match", "\"7\"")).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"refused", "wrapped"})
    void aRefusalSpeaksTheCallersLanguage(String how) {
        problem(given().get("/v1/samples/failing/" + how).then(), 409, "sample.out-of-paint")
                .header("Content-Language", "id")
                .body("title", equalTo("Cat habis"))
                .body("detail", equalTo("Cat warna merah habis."));
        problem(
                        given().header("Accept-Language", "fr, en-GB;q=0.8, id;q=0.5")
                                .get("/v1/samples/failing/" + how)
                                .then(),
                        409,
                        "sample.out-of-paint")
                .header("Content-Language", "en")
                .body("detail", equalTo("No merah paint left."));
    }

    @Test
    void aLanguageHeaderThatCannotBeReadIsIgnored() {
        problem(given().header("Accept-Language", "???").get("/v1/nowhere").then(), 404, "not-found")
                .header("Content-Language", "id");
    }

    @Test
    void aDatabaseThatIsAwayAsksToTryAgain() {
        problem(given().get("/v1/samples/failing/database-away").then(), 503, "unavailable")
                .header("Retry-After", "5");
    }

    @Test
    void aModuleTranslatesItsOwnExceptions() {
        problem(given().get("/v1/samples/failing/translated").then(), 412, "precondition.failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"row", "else"})
    void ourOwnFailureTellsNothing(String how) {
        problem(given().get("/v1/samples/failing/" + how).then(), 500, "internal")
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void noAnswerIsCachedOrGuessed() {
        given().get("/v1/nowhere")
                .then()
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff");
    }

    private static ValidatableResponse change(RequestSpecification request) {
        return request.body("{\"name\": \"Ani\"}")
                .put("/v1/samples/" + UUID.randomUUID())
                .then();
    }

    private static RequestSpecification json() {
        return given().contentType("application/json");
    }

    private static ValidatableResponse post(String body) {
        return json().body(body).post("/v1/samples").then();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        var body = answer.extract().asString();
        assertThat(body).doesNotContain(SampleResource.PLANTED, "Exception", "java.");
        return answer.statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("urn:lindung:problem:" + code))
                .body("code", equalTo(code))
                .body("status", equalTo(status));
    }
}
