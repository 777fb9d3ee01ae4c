package id.lindung.referral.agency;

import static id.lindung.referral.agency.Bodies.anew;
import static id.lindung.referral.agency.Bodies.puskesmas;
import static id.lindung.referral.agency.Bodies.safeHouse;
import static id.lindung.referral.agency.Bodies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.lindung.identity.Roles;
import id.lindung.testkit.CapturedLog;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Domain rule 10: the address of a safe house stands only in its own record, an alias elsewhere. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "referral"))
class SafeHouseIT {
    private static final String NAME = "Griya Zamrud Kuwalik";
    private static final String ADDRESS = "Jalan Rahasia Zzyzx 77";
    private static final String PHONE = "+6281298765432";
    private static final String SUBDISTRICT = "99.98.97";

    private final Directory directory = Directory.fresh();

    @ParameterizedTest
    @ValueSource(
            strings = {
                Roles.ADMINISTRATION_OFFICER,
                Roles.COMPANION,
                Roles.CASE_MANAGER,
                Roles.COUNSELLOR,
                Roles.DIVISION_HEAD,
                Roles.SECRETARY,
                Roles.HEAD_OF_OFFICE,
                Roles.ANALYST,
                Roles.PARTNER,
                Roles.OPERATOR
            })
    void onlyFewAreToldWhereItIs(String role) {
        var house = directory.registered(told("Rumah Melati"));
        var before = Written.in(directory);

        directory.usedBy(role).disclose(house.id()).then().statusCode(403);
        assertThat(Written.in(directory)).isEqualTo(before);
    }

    @Test
    void aReadingWithoutAPurposeIsRefused() {
        var house = directory.registered(told("Rumah Melati"));
        var before = Written.in(directory);

        directory
                .disclose(house.id(), Map.of("ground", "consent"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/purpose"));
        directory
                .disclose(house.id(), Map.of("purpose", "escort"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/ground"));
        assertThat(Written.in(directory)).isEqualTo(before);
    }

    @Test
    void anOpenAgencyHasNothingToDisclose() {
        var puskesmas = directory.registered(puskesmas("Puskesmas Satu"));
        var before = Written.in(directory);

        directory.disclose(puskesmas.id()).then().statusCode(409).body("code", equalTo("agency.not-concealed"));
        assertThat(Written.in(directory)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.SUPERVISOR, Roles.CHAIR, Roles.UNIT_ADMINISTRATOR})
    void eachReadingOfTheFewStandsOnTheLog(String role) {
        // Given
        var house = directory.registered(told("Rumah Melati"));
        var before = Written.in(directory);

        // When
        var answer = directory.usedBy(role).disclose(house.id(), Map.of("purpose", "placement", "ground", "emergency"));

        // Then
        answer.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("name", equalTo(NAME))
                .body("address", equalTo(ADDRESS))
                .body("phone", equalTo(PHONE))
                .body("subdistrict", equalTo(SUBDISTRICT));
        var after = Written.in(directory);
        assertThat(after.rows()).hasSize(before.rows().size() + 1);
        assertThat(after.rows())
                .filteredOn(row -> !before.rows().contains(row))
                .singleElement()
                .asString()
                .contains("agency.address-disclosed", role, house.id(), "address", "placement", "emergency");
    }

    @Test
    void nobodyReadsInPassingWhereItIs() {
        var house = directory.registered(told("Rumah Melati"));

        for (var answer : new String[] {
            directory.read(house.id()).asString(), directory.list(Map.of()).asString()
        }) {
            assertThat(answer).contains("Rumah Melati").doesNotContain(NAME, ADDRESS, PHONE, SUBDISTRICT);
        }
        directory.read(house.id()).then().body("name", nullValue()).body("phone", nullValue());
    }

    @Test
    void neitherTablesNorEventsHoldWhereItIs() {
        // Given
        var house = directory.registered(told("Rumah Melati"));
        directory
                .change(house.id(), house.etag(), anew(told("Rumah Mawar")))
                .then()
                .statusCode(200);
        directory.disclose(house.id()).then().statusCode(200);

        // Then
        var rows = Written.in(directory).rows();
        assertThat(rows).anyMatch(row -> row.contains("Rumah Mawar"));
        assertThat(rows)
                .noneMatch(row -> row.contains(NAME)
                        || row.contains(ADDRESS)
                        || row.contains(PHONE)
                        || row.contains(SUBDISTRICT));
        assertThat(Written.eventsOf(directory))
                .hasSize(2)
                .noneMatch(event -> event.contains("Rumah M") || event.contains("subdistrict"));
    }

    @Test
    void noLogLineHoldsWhereItIs() {
        // Given
        var log = CapturedLog.open();

        // When
        var house = directory.registered(told("Rumah Melati"));
        directory.register(told("Rumah Melati")).then().statusCode(409);
        directory.register(with(told("Rumah Mawar"), "phone", ADDRESS)).then().statusCode(400);
        directory.register(with(told("Rumah Mawar"), "kind", ADDRESS)).then().statusCode(400);
        directory.disclose(house.id()).then().statusCode(200);
        Logger.getLogger("id.lindung.referral").info("a harmless line");
        log.close();

        // Then
        assertThat(log.lines()).anyMatch(line -> line.contains("a harmless line"));
        assertThat(log.lines())
                .noneMatch(line -> line.contains(NAME) || line.contains(ADDRESS) || line.contains(PHONE));
    }

    @Test
    void aChangeThatDoesNotRepeatTheAddressKeepsIt() {
        // Given
        var house = directory.registered(told("Rumah Melati"));

        // When
        var changed = directory.change(house.id(), house.etag(), anew(safeHouse("Rumah Mawar")));
        directory
                .change(
                        house.id(),
                        changed.header("ETag"),
                        with(anew(safeHouse("Rumah Mawar")), "phone", "081211112222"))
                .then()
                .statusCode(200);

        // Then
        directory
                .disclose(house.id())
                .then()
                .body("address", equalTo(ADDRESS))
                .body("phone", equalTo("+6281211112222"));
    }

    private static Map<String, Object> told(String alias) {
        var house = with(with(safeHouse(alias), "name", NAME), "address", ADDRESS);
        return with(with(house, "phone", PHONE), "subdistrict", SUBDISTRICT);
    }
}
