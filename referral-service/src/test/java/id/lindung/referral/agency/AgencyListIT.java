package id.lindung.referral.agency;

import static id.lindung.referral.agency.Bodies.hospital;
import static id.lindung.referral.agency.Bodies.puskesmas;
import static id.lindung.referral.agency.Bodies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "referral"))
class AgencyListIT {
    private final Directory directory = Directory.fresh();

    @ParameterizedTest
    @CsvSource({
        "kind, police, ?kind",
        "service, magic, ?service",
        "active, maybe, ?active",
        "limit, 0, ?limit",
        "limit, 101, ?limit"
    })
    void aFilterThatMeansNothingIsNamed(String parameter, String value, String pointer) {
        directory
                .list(Map.of(parameter, value))
                .then()
                .statusCode(400)
                .body("code", equalTo("request.invalid"))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void aCursorThatNobodyGaveIsRefused() {
        directory.list(Map.of("cursor", "x")).then().statusCode(400).body("code", equalTo("cursor.invalid"));
    }

    @Test
    void filtersNarrowTogether() {
        // Given
        var puskesmas = directory.registered(puskesmas("Puskesmas Satu"));
        var hospital = directory.registered(with(hospital("RSUD Satu"), "services", List.of("health", "legal-aid")));
        directory.retire(puskesmas.id(), puskesmas.etag()).then().statusCode(200);

        // When, Then
        assertThat(ids(Map.of())).containsExactly(hospital.id(), puskesmas.id());
        assertThat(ids(Map.of("active", true))).containsExactly(hospital.id());
        assertThat(ids(Map.of("active", false))).containsExactly(puskesmas.id());
        assertThat(ids(Map.of("kind", "puskesmas"))).containsExactly(puskesmas.id());
        assertThat(ids(Map.of("service", "health"))).containsExactly(hospital.id(), puskesmas.id());
        assertThat(ids(Map.of("service", "legal-aid"))).containsExactly(hospital.id());
        directory
                .list(Map.of("service", "legal-aid", "active", false))
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        // Given
        var registered = new ArrayList<String>();
        for (var number = 1; number <= 5; number++) {
            registered.addFirst(
                    directory.registered(puskesmas("Puskesmas " + number)).id());
        }

        // When
        var read = new ArrayList<String>();
        String cursor = null;
        do {
            var page = directory.list(cursor == null ? Map.of("limit", 2) : Map.of("limit", 2, "cursor", cursor));
            page.then().statusCode(200);
            read.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);

        // Then
        assertThat(read).isEqualTo(registered);
    }

    private List<String> ids(Map<String, Object> query) {
        return directory.list(query).then().statusCode(200).extract().path("items.id");
    }
}
