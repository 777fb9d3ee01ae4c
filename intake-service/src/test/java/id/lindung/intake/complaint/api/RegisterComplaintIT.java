package id.lindung.intake.complaint.api;

import static io.restassured.RestAssured.given;

import id.lindung.identity.Roles;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class RegisterComplaintIT {

    @Test
    void aCrisisNeedsNothingButAVictim() {
        given().auth()
                .oauth2(Tokens.of("62.11", Roles.ADMINISTRATION_OFFICER))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(ComplaintExamples.CRISIS)
                .post("/v1/complaints")
                .then()
                .log()
                .all()
                .statusCode(201);
    }
}
