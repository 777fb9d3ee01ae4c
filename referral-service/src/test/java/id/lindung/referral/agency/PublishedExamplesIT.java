package id.lindung.referral.agency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever pastes an example of the API's document gets what the document promises. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "referral"))
class PublishedExamplesIT {
    private final Directory directory = Directory.fresh();

    @Test
    void theExamplesWalkThroughTheLifeOfAnAgency() {
        // Given
        var registrations = examples("/v1/agencies", "post");
        assertThat(registrations).hasSize(2);

        // When, Then
        for (var registration : registrations) {
            directory
                    .register(UUID.randomUUID().toString(), registration)
                    .then()
                    .statusCode(201);
        }
        List<String> ids = directory.list(Map.of()).path("items.id");
        directory
                .disclose(ids.getFirst(), only(examples("/v1/agencies/{id}/address-disclosures", "post")))
                .then()
                .statusCode(200);
        var puskesmas = ids.getLast();
        var seen = directory.read(puskesmas).header("ETag");
        directory
                .change(puskesmas, seen, only(examples("/v1/agencies/{id}", "put")))
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> only(List<Map<String, Object>> examples) {
        assertThat(examples).hasSize(1);
        return examples.getFirst();
    }

    private static List<Map<String, Object>> examples(String path, String method) {
        return given().queryParam("format", "JSON")
                .get("/q/openapi")
                .path("paths['%s'].%s.requestBody.content['application/json'].examples.collect { it.value.value }"
                        .formatted(path, method));
    }
}
