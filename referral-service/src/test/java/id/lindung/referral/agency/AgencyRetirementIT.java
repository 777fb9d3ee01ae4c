package id.lindung.referral.agency;

import static id.lindung.referral.agency.Bodies.anew;
import static id.lindung.referral.agency.Bodies.polres;
import static id.lindung.referral.agency.Bodies.polsek;
import static id.lindung.referral.agency.Bodies.puskesmas;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "referral"))
class AgencyRetirementIT {
    private final Directory directory = Directory.fresh();

    @Test
    void retiringWhatNobodySawIsRefused() {
        var agency = directory.registered(puskesmas("Puskesmas Satu"));
        var before = Written.in(directory);

        directory.retireUnseen(agency.id()).then().statusCode(428);
        directory.retire(agency.id(), "\"7\"").then().statusCode(412);

        assertThat(Written.in(directory)).isEqualTo(before);
    }

    @Test
    void aParentOfActiveBranchesDoesNotRetire() {
        // Given
        var polres = directory.registered(polres("Polres Satu"));
        var polsek = directory.registered(polsek("Polsek Satu", polres.id()));
        var before = Written.in(directory);

        // When
        directory
                .retire(polres.id(), polres.etag())
                .then()
                .statusCode(409)
                .body("code", equalTo("agency.has-branches"));

        // Then
        assertThat(Written.in(directory)).isEqualTo(before);
        directory.retire(polsek.id(), polsek.etag()).then().statusCode(200);
        directory.retire(polres.id(), polres.etag()).then().statusCode(200);
    }

    @Test
    void aRetiredAgencyTakesNoBranches() {
        var polres = directory.registered(polres("Polres Satu"));
        directory.retire(polres.id(), polres.etag()).then().statusCode(200);

        directory
                .register(polsek("Polsek Satu", polres.id()))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("agency.parent-retired"));
    }

    @Test
    void aRetiredAgencyNeitherRetiresNorChanges() {
        // Given
        var agency = directory.registered(puskesmas("Puskesmas Satu"));
        var retired = directory.retire(agency.id(), agency.etag());
        var before = Written.in(directory);

        // When
        var again = directory.retire(agency.id(), retired.header("ETag"));
        var changed = directory.change(agency.id(), retired.header("ETag"), anew(puskesmas("Puskesmas Dua")));

        // Then
        again.then()
                .statusCode(409)
                .body("code", equalTo("agency.transition-forbidden"))
                .body("detail", containsString("from retired to retired"));
        changed.then().statusCode(409).body("detail", containsString("from retired to active"));
        assertThat(Written.in(directory)).isEqualTo(before);
    }

    @Test
    void aRetiredAgencyStaysReadableAndGivesItsNameFree() {
        // Given
        var agency = directory.registered(puskesmas("Puskesmas Satu"));

        // When
        directory
                .retire(agency.id(), agency.etag())
                .then()
                .statusCode(200)
                .body("status", equalTo("retired"))
                .body("retirementReason", equalTo("agreement-ended"))
                .body("retiredAt", notNullValue());

        // Then
        directory.read(agency.id()).then().statusCode(200).body("status", equalTo("retired"));
        directory.register(puskesmas("Puskesmas Satu")).then().statusCode(201);
        assertThat(Written.eventsOf(directory))
                .element(1)
                .asString()
                .contains("agency.retired.v1", "agreement-ended", "\"active\":false");
    }
}
