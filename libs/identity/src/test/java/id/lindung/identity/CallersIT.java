package id.lindung.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.lindung.local.issuer.TokenRequest;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, and who is told what when not. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "identity"))
class CallersIT {

    private static final String UNIT = "62.11";

    @BeforeEach
    void nothingReached() {
        NotesResource.REACHED.set(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/notes",
                "/v1/notes/who",
                "/v1/notes/forgotten",
                "/v1/notes/open",
                "/v1/nowhere",
                "/nowhere",
                "/",
                "/q",
                "/q/nowhere",
                "/q/healthy",
                "/q/metrics/all",
                "/Q/health"
            })
    void withoutATokenEveryPathIsUnauthenticated(String path) {
        problem(given().get(path).then(), 401, "unauthenticated").header("WWW-Authenticate", equalTo("Bearer"));
        assertThat(NotesResource.REACHED).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/openapi", "/q/swagger-ui/"})
    void publicPathsNeedNone(String path) {
        given().get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer x", "Bearer a.b.c", "Basic YTpi", "bearer"})
    void whatIsNoTokenIsUnauthenticated(String authorization) {
        problem(
                given().header("Authorization", authorization)
                        .get("/v1/notes/who")
                        .then(),
                401,
                "unauthenticated");
    }

    @Test
    void anExpiredTokenIsUnauthenticated() {
        refused(Tokens.expired(UNIT, Roles.COMPANION));
    }

    @Test
    void aTokenForAnotherAudienceIsUnauthenticated() {
        refused(Tokens.forAnotherAudience(UNIT, Roles.COMPANION));
    }

    @Test
    void aTokenOfAnotherKeyIsUnauthenticated() {
        refused(Tokens.signedByAnotherKey(UNIT, Roles.COMPANION));
    }

    @Test
    void aTokenWithAnotherRoleWrittenInIsUnauthenticated() {
        var parts = Tokens.of(UNIT, Roles.ANALYST).split("\\.", -1);
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace(Roles.ANALYST, Roles.COMPANION);
        refused(parts[0] + "." + encode(claims) + "." + parts[2]);
    }

    @Test
    void aTokenWithoutSignatureIsUnauthenticated() {
        var claims = Tokens.of(UNIT, Roles.COMPANION).split("\\.", -1)[1];
        refused(encode("{\"alg\":\"none\"}") + "." + claims + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "6211", "62.11.01", "62.1a", "*", "62.11' or '1'='1"})
    void aTokenWhoseUnitIsNoneIsUnauthenticated(String unit) {
        refused(Tokens.of(unit, Roles.COMPANION));
    }

    @Test
    void anotherRoleIsForbidden() {
        problem(as(Tokens.of(UNIT, Roles.ANALYST), "/v1/notes"), 403, "forbidden");
        assertThat(NotesResource.REACHED).hasValue(0);
    }

    @Test
    void anEndpointThatStatesNoRoleIsForbidden() {
        problem(as(Tokens.of(UNIT, Roles.COMPANION), "/v1/notes/forgotten"), 403, "forbidden");
        assertThat(NotesResource.REACHED).hasValue(0);
    }

    @Test
    void withATokenAnUnknownPathIsNotFound() {
        problem(as(Tokens.of(UNIT, Roles.COMPANION), "/v1/nowhere"), 404, "not-found");
        problem(as(Tokens.of(UNIT, Roles.COMPANION), "/q/nowhere"), 404, "not-found");
    }

    @Test
    void aPathThatIsNotAsWrittenIsRefusedEvenWithAToken() {
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.of(UNIT, Roles.COMPANION))
                .get("/v1/notes;x=1")
                .then()
                .statusCode(400)
                .body("code", equalTo("request.path-not-canonical"));
        assertThat(NotesResource.REACHED).hasValue(0);
    }

    @Test
    void aCallerWithoutAUnitIsToldSoWhereOneIsNeeded() {
        problem(as(Tokens.withoutUnit(Roles.OPERATOR), "/v1/notes/mine"), 403, "unit.required");
    }

    @Test
    void aPersonOfAUnitIsKnown() {
        as(Tokens.ofSubject("ani", UNIT, Roles.ANALYST, Roles.COMPANION), "/v1/notes/who")
                .statusCode(200)
                .body("subject", equalTo("ani"))
                .body("role", equalTo(Roles.COMPANION))
                .body("unit", equalTo(UNIT))
                .body("agency", equalTo(""));
    }

    @Test
    void aClerkOfAnAgencyIsKnown() {
        var clerk = TokenRequest.of("budi", Optional.empty(), List.of(Roles.PARTNER))
                .withAgency("0199c0de-0000-7000-8000-000000000001");

        as(Tokens.mint(clerk), "/v1/notes/who")
                .statusCode(200)
                .body("unit", equalTo(""))
                .body("agency", equalTo("0199c0de-0000-7000-8000-000000000001"));
    }

    private static void refused(String token) {
        problem(as(token, "/v1/notes/who"), 401, "unauthenticated");
    }

    private static ValidatableResponse as(String token, String path) {
        return given().header("Authorization", "Bearer " + token).get(path).then();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
