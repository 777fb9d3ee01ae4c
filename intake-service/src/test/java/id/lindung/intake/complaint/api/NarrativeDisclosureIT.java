package id.lindung.intake.complaint.api;

import static id.lindung.intake.Desk.PULANG_PISAU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.lindung.identity.Roles;
import id.lindung.intake.Desk;
import id.lindung.intake.Tables;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class NarrativeDisclosureIT {

    private final Desk officer = Desk.of(PULANG_PISAU, Roles.ADMINISTRATION_OFFICER);

    @Test
    void anotherUnitFindsNothingAndLeavesNoLine() {
        var id = officer.register(Desk.aFamily()).get("id").asText();
        var before = Tables.counts();

        read(Desk.of("65.01", Roles.CASE_MANAGER), id, "case-handling").then().statusCode(404);

        assertThat(Tables.counts()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource({
        "administration-officer, case-handling",
        "companion, worklist",
        "companion, referral-letter",
        "case-manager, contacting",
        "chair, case-handling",
        "head-of-office, case-handling",
        "analyst, registration",
        "operator, registration",
    })
    void aRoleThatDoesNotServeThePurposeIsRefusedAndLeavesNoLine(String role, String purpose) {
        var id = officer.register(Desk.aFamily()).get("id").asText();
        var before = Tables.counts();

        read(Desk.of(PULANG_PISAU, role), id, purpose).then().statusCode(403);

        assertThat(Tables.counts()).isEqualTo(before);
    }

    @Test
    void aPurposeIsStated() {
        var id = officer.register(Desk.aFamily()).get("id").asText();

        officer.post("/v1/complaints/" + id + "/narrative-disclosures", Desk.object("{}"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/purpose"));
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource({
        "administration-officer, registration",
        "companion, case-handling",
        "case-manager, case-handling",
        "counsellor, case-handling",
        "supervisor, case-handling",
    })
    void whoTakesOrHandlesItReadsItAndStandsOnTheLog(String role, String purpose) {
        var id = officer.register(Desk.aFamily()).get("id").asText();

        read(Desk.of(PULANG_PISAU, role), id, purpose)
                .then()
                .statusCode(200)
                .body("narrative", equalTo("Pelapor menerangkan."));

        assertThat(Tables.all(
                        "select fields::text || ' ' || purpose || ' ' || role from audit_log"
                                + " where action = 'complaint.narrative-disclosed' and subject_id = ?",
                        UUID.fromString(id)))
                .containsExactly("{narrative,clarifications} " + purpose + " " + role);
    }

    @Test
    void wherePeopleWroteNothingNothingIsRead() {
        var id = officer.register(Desk.aCrisis()).get("id").asText();

        read(officer, id, "registration").then().statusCode(200).body("narrative", nullValue());
    }

    private static Response read(Desk desk, String id, String purpose) {
        return desk.post(
                "/v1/complaints/" + id + "/narrative-disclosures",
                Desk.object("{}").put("purpose", purpose));
    }
}
