package id.lindung.casework.sop;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.lindung.identity.Roles;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What is read of procedures and of a run. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
class ReadSopsIT {

    private final Desk companion = Desk.of(Roles.COMPANION);

    @Test
    void theViewTellsWhatEachStepWantsAndWhoHasItAndHowTheSourceIsRead() {
        // Given
        var file = Desk.aFileInCrisis();
        // Then
        companion
                .read(file)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("caseFileId", equalTo(file.toString()))
                .body("sop.id", equalTo("pulang-pisau-direct-crisis"))
                .body("sop.sha256.length()", equalTo(64))
                .body("state", equalTo("running"))
                .body("steps", hasSize(14))
                .body("steps[0].sourceStep", equalTo("1"))
                .body("steps[0].shown", equalTo("completed"))
                .body("steps[0].label.id", equalTo("selesai"))
                .body("steps[0].requires[0].waived", equalTo(true))
                .body("steps[1].shown", equalTo("running"))
                .body("steps[1].label.id", equalTo("berjalan"))
                .body("steps[1].actors.perform", contains("companion", "case-manager"))
                .body("steps[1].standard.minMinutes", equalTo(15))
                .body("steps[1].standard.maxMinutes", equalTo(30))
                .body("steps[1].dueAt", notNullValue())
                .body("steps[1].ambiguities.ambiguity", hasItem("clock-of-crisis"))
                .body("steps[2].label.id", equalTo("belum mulai"))
                .body("steps.find { it.step == 'agreement' }.outcomes.outcome", contains("agreed", "refused"))
                .body("ambiguities.ambiguity", hasItem("legal-basis-number"))
                .body("referrals", hasSize(0));
    }

    @Test
    void theProceduresAreReadAsPublished() {
        companion
                .get("/v1/sops")
                .then()
                .statusCode(200)
                .body("items.id", hasItem("pulang-pisau-direct-crisis"))
                .body(
                        "items.find { it.id == 'pulang-pisau-direct-crisis' }.number",
                        equalTo("8.or-3/DP3AP2KB-PPPA/I/2021"));
        companion
                .get("/v1/sops/pulang-pisau-direct-crisis/versions/1")
                .then()
                .statusCode(200)
                .body("definition.steps", hasSize(14))
                .body("definition.steps[1].clock.max", equalTo("PT30M"))
                .body("definition.steps[0].decision", hasSize(0))
                .body("definition.ambiguities", hasSize(43))
                .body("definition.ambiguities[0].readings", hasSize(2));
        companion.get("/v1/sops/pulang-pisau-direct-crisis/versions/2").then().statusCode(404);
        companion.get("/v1/sops/none/versions/1").then().statusCode(404);
    }
}
