package id.lindung.intake.unitprofile.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lindung.identity.Roles;
import id.lindung.intake.Desk;
import id.lindung.intake.Tables;
import id.lindung.testkit.EventContract;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class UnitProfileIT {

    private static final String ENVELOPES =
            "select envelope from outbox where aggregate_type = 'unit-profile' and envelope::jsonb ->> 'unit' = ?"
                    + " order by aggregate_seq";

    @Test
    void onlyTheUnitAdministratorWrites() {
        for (var role : Roles.ALL) {
            if (!role.equals(Roles.UNIT_ADMINISTRATOR)) {
                write("51.01", role, aProfile(), null).then().statusCode(403);
            }
        }
        assertThat(Tables.all(ENVELOPES, "51.01")).isEmpty();
    }

    @Test
    void aServicesOwnAccountDoesNotReadIt() {
        Desk.of("51.02", Roles.SYSTEM_REFERRAL).get("/v1/unit-profile").then().statusCode(403);
    }

    @Test
    void whatNobodyWroteIsNotThere() {
        Desk.of("51.03", Roles.COMPANION).get("/v1/unit-profile").then().statusCode(404);
    }

    @Test
    void aProfileWithoutItsPartsIsRefusedPartByPart() {
        write("51.04", Roles.UNIT_ADMINISTRATOR, Desk.object("{\"phone\":\"call me\",\"email\":\"nobody\"}"), null)
                .then()
                .statusCode(400)
                .body("errors.pointer", org.hamcrest.Matchers.hasItems("/government", "/place", "/phone", "/email"));
        assertThat(Tables.all(ENVELOPES, "51.04")).isEmpty();
    }

    @Test
    void aUnitOfNoProvinceHasNoZoneAndNoProfile() {
        write("99.01", Roles.UNIT_ADMINISTRATOR, aProfile(), null)
                .then()
                .statusCode(403)
                .body("code", equalTo("unit.unknown"));
    }

    @Test
    void aSecondFirstProfileIsRefused() {
        write("51.05", Roles.UNIT_ADMINISTRATOR, aProfile(), null).then().statusCode(201);

        write("51.05", Roles.UNIT_ADMINISTRATOR, aProfile(), null).then().statusCode(428);
        write("51.05", Roles.UNIT_ADMINISTRATOR, aProfile(), "\"7\"").then().statusCode(412);
        assertThat(Tables.all(ENVELOPES, "51.05")).hasSize(1);
    }

    @Test
    void theFirstProfileCannotReplaceOneThatTheCallerSaw() {
        write("51.06", Roles.UNIT_ADMINISTRATOR, aProfile(), "\"0\"").then().statusCode(412);
        Desk.of("51.06", Roles.CHAIR).get("/v1/unit-profile").then().statusCode(404);
    }

    @Test
    void aProfileIsWrittenReadChangedAndToldAsPublished() {
        // Given
        var etag = write("51.07", Roles.UNIT_ADMINISTRATOR, aProfile(), null)
                .then()
                .statusCode(201)
                .body("zone", equalTo("Asia/Makassar"))
                .extract()
                .header("ETag");
        // When
        var moved = aProfile().put("address", "Jalan Baru 2");
        moved.remove("phone");
        var changed = write("51.07", Roles.UNIT_ADMINISTRATOR, moved, etag);
        // Then
        changed.then().statusCode(200).body("phone", nullValue());
        Desk.of("51.07", Roles.CHAIR)
                .get("/v1/unit-profile")
                .then()
                .statusCode(200)
                .body("address", equalTo("Jalan Baru 2"))
                .header("ETag", changed.header("ETag"));
        Desk.of("51.08", Roles.CHAIR).get("/v1/unit-profile").then().statusCode(404);
        var told = Tables.all(ENVELOPES, "51.07");
        assertThat(told).hasSize(2);
        told.forEach(event -> EventContract.assertFits("intake", "unit-profile.changed.v1", event));
    }

    @Test
    void theSameOnceMoreChangesNothingAndTellsNothing() {
        var etag = write("51.09", Roles.UNIT_ADMINISTRATOR, aProfile(), null).header("ETag");

        write("51.09", Roles.UNIT_ADMINISTRATOR, aProfile(), etag)
                .then()
                .statusCode(200)
                .header("ETag", etag);
        assertThat(Tables.all(ENVELOPES, "51.09")).hasSize(1);
    }

    private static Response write(String unit, String role, ObjectNode body, @Nullable String ifMatch) {
        var request = given().auth()
                .oauth2(Desk.of(unit, role).token())
                .contentType("application/json")
                .body(body.toString());
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put("/v1/unit-profile");
    }

    private static ObjectNode aProfile() {
        return Desk.object("""
                {
                  "government": "Pemerintah Kabupaten Contoh",
                  "office": "Dinas Contoh",
                  "centre": "P2TP2A Contoh",
                  "address": "Jalan Contoh 1",
                  "phone": "(0513) 000000",
                  "email": "kantor@example.go.id",
                  "place": "Contoh"
                }""");
    }
}
