package id.lindung.problem.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the contract says of refusals, though no resource of the test says a word of them. */
@QuarkusTest
class ProblemResponsesIT {

    private JsonPath contract;

    @BeforeEach
    void readTheContract() {
        contract = given().get("/q/openapi?format=json").jsonPath();
    }

    @Test
    void aListCanBeRefusedAsEveryOperationCan() {
        assertThat(responses("/v1/samples", "get")).containsOnlyKeys("200", "400", "401", "403", "429", "500", "503");
    }

    @Test
    void aBodyCanBeTooLargeOrOfAnotherType() {
        assertThat(responses("/v1/samples", "post")).containsKeys("413", "415").doesNotContainKeys("404", "412");
    }

    @Test
    void aChangeCanMissItsVersionOrItsTarget() {
        assertThat(responses("/v1/samples/{id}", "put")).containsKeys("404", "412", "428");
    }

    @Test
    void eachRefusalIsAProblem() {
        responses("/v1/samples/{id}", "put").forEach((status, response) -> {
            if (!status.startsWith("2")) {
                assertThat(response).isInstanceOf(Map.class).asString().contains("#/components/responses/");
            }
        });
        assertThat(contract.getString(
                        "components.responses.BadRequest.content.'application/problem+json'.schema.'$ref'"))
                .isEqualTo("#/components/schemas/Problem");
        assertThat(contract.getList("components.schemas.Problem.required"))
                .contains("type", "title", "status", "code", "detail", "traceId");
    }

    @Test
    void whoMayComeBackIsToldWhen() {
        assertThat(contract.getMap("components.responses.Unavailable.headers")).containsOnlyKeys("Retry-After");
        assertThat(contract.getMap("components.responses.TooManyRequests.headers"))
                .containsOnlyKeys("Retry-After");
        assertThat(contract.getMap("components.responses.Internal")).doesNotContainKey("headers");
    }

    private Map<String, Object> responses(String path, String method) {
        return contract.getMap("paths.'" + path + "'." + method + ".responses");
    }
}
