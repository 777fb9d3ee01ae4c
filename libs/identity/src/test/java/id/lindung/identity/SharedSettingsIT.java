package id.lindung.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Settings that a library states once hold in the application, those that Quarkus reads at build time too. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "identity"))
class SharedSettingsIT {

    @Test
    void theContractNamesTheTokenAndEachOperationsRoles() {
        // Given the name of the scheme, which only libs/problem states, for the build
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("openapi", startsWith("3.1"))
                .body("components.securitySchemes.bearer.scheme", equalTo("bearer"))
                .body(
                        "paths.'/v1/notes'.get.security[0].bearer",
                        contains(Roles.COMPANION, Roles.OPERATOR, Roles.PARTNER));
    }

    @Test
    void aLibrarysRuntimeSettingsHoldToo() {
        given().get("/q/openapi").then().header("Cache-Control", equalTo("no-store"));
    }
}
