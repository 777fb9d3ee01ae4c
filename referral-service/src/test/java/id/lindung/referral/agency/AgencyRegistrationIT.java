package id.lindung.referral.agency;

import static id.lindung.referral.agency.Bodies.polres;
import static id.lindung.referral.agency.Bodies.polsek;
import static id.lindung.referral.agency.Bodies.puskesmas;
import static id.lindung.referral.agency.Bodies.safeHouse;
import static id.lindung.referral.agency.Bodies.with;
import static id.lindung.referral.agency.Bodies.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "referral"))
class AgencyRegistrationIT {
    private final Directory directory = Directory.fresh();

    static Stream<Arguments> faults() {
        var fine = puskesmas("Puskesmas Satu");
        return Stream.of(
                Arguments.of(without(fine, "kind"), "/kind", "required"),
                Arguments.of(with(fine, "kind", "police"), "/kind", "choice"),
                Arguments.of(with(fine, "kind", 3), "/kind", "choice"),
                Arguments.of(without(fine, "services"), "/services", "required"),
                Arguments.of(with(fine, "services", List.of()), "/services", "required"),
                Arguments.of(with(fine, "services", List.of("magic")), "/services/0", "choice"),
                Arguments.of(without(fine, "name"), "/name", "agency.name-required"),
                Arguments.of(with(fine, "name", "   "), "/name", "line"),
                Arguments.of(with(fine, "name", "Dua\nbaris"), "/name", "line"),
                Arguments.of(with(fine, "name", "x".repeat(151)), "/name", "too-long"),
                Arguments.of(with(fine, "address", "x".repeat(301)), "/address", "too-long"),
                Arguments.of(with(fine, "name", "a\u0000b"), "/name", "characters"),
                Arguments.of(with(fine, "phone", "12"), "/phone", "phone-number"),
                Arguments.of(with(fine, "subdistrict", "16.10"), "/subdistrict", "pattern"),
                Arguments.of(with(fine, "parentId", "x"), "/parentId", "format"),
                Arguments.of(with(fine, "internal", "yes"), "/internal", "type"),
                Arguments.of(with(fine, "id", UUID.randomUUID().toString()), "/id", "time-ordered-id"),
                Arguments.of(with(fine, "alias", "Rumah Melati"), "/alias", "agency.alias-not-for-kind"),
                Arguments.of(with(fine, "religion", "islam"), "/religion", "agency.religion-not-for-kind"),
                Arguments.of(with(fine, "kind", "police-uppa"), "/parentId", "agency.parent-required"),
                Arguments.of(with(fine, "kind", "spiritual-companion"), "/religion", "agency.religion-required"),
                Arguments.of(without(safeHouse("x"), "alias"), "/alias", "agency.alias-required"),
                Arguments.of(with(fine, "focalPerson", "x"), "/focalPerson", "unknown"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsNamedAndNothingIsWritten(Map<String, Object> body, String pointer, String code) {
        var before = Written.in(directory);

        directory
                .register(body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("request.invalid"))
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));

        assertThat(Written.in(directory)).isEqualTo(before);
    }

    @Test
    void aBodyThatIsNoJsonIsRefused() {
        directory
                .register(UUID.randomUUID().toString(), "{\"kind\":")
                .then()
                .statusCode(400)
                .body("code", equalTo("request.malformed"));
        assertThat(Written.in(directory).rows()).isEmpty();
    }

    @Test
    void aRegistrationWithoutAKeyIsRefused() {
        directory
                .register(" ", puskesmas("Puskesmas Satu"))
                .then()
                .statusCode(400)
                .body("code", not(equalTo("request.invalid")));
        assertThat(Written.in(directory).rows()).isEmpty();
    }

    @Test
    void aPolsekUnderAnythingButItsPolresIsRefused() {
        // Given
        var puskesmas = directory.registered(puskesmas("Puskesmas Satu"));
        var before = Written.in(directory);

        // When
        var underNothing =
                directory.register(polsek("Polsek Satu", UUID.randomUUID().toString()));
        var underPuskesmas = directory.register(polsek("Polsek Satu", puskesmas.id()));

        // Then
        underNothing
                .then()
                .statusCode(422)
                .body("code", equalTo("agency.parent-refused"))
                .body("errors[0].pointer", equalTo("/parentId"))
                .body("errors[0].code", equalTo("agency.parent-unknown"));
        underPuskesmas.then().statusCode(422).body("errors[0].code", equalTo("agency.parent-not-polres"));
        assertThat(Written.in(directory)).isEqualTo(before);
    }

    @Test
    void aPolresOfAnotherUnitIsUnknownHere() {
        var elsewhere = Directory.fresh().registered(polres("Polres Satu"));

        directory
                .register(polsek("Polsek Satu", elsewhere.id()))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("agency.parent-unknown"));
        assertThat(Written.in(directory).rows()).isEmpty();
    }

    @Test
    void aNameInUseIsRefusedHoweverItIsWritten() {
        directory.registered(puskesmas("Puskesmas Satu"));
        var before = Written.in(directory);

        directory
                .register(puskesmas("  puskesmas   SATU "))
                .then()
                .statusCode(409)
                .body("code", equalTo("agency.name-taken"))
                .body("errors[0].pointer", equalTo("/name"));
        assertThat(Written.in(directory)).isEqualTo(before);
    }

    @Test
    void aSafeHousesAliasIsANameToo() {
        directory.registered(puskesmas("Rumah Melati"));

        directory
                .register(safeHouse("Rumah Melati"))
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/alias"));
    }

    @Test
    void twoUnitsMayHaveAgenciesOfOneName() {
        directory.registered(puskesmas("Puskesmas Satu"));

        Directory.fresh().register(puskesmas("Puskesmas Satu")).then().statusCode(201);
    }

    @Test
    void anIdInUseIsRefusedAlsoWhenAnotherUnitUsesIt() {
        var id = UuidCreator.getTimeOrderedEpoch().toString();
        directory.registered(with(safeHouse("Rumah Melati"), "id", id));
        var neighbour = Directory.fresh();

        directory
                .register(with(puskesmas("Puskesmas Satu"), "id", id))
                .then()
                .statusCode(409)
                .body("code", equalTo("agency.id-taken"));
        neighbour
                .register(with(safeHouse("Rumah Mawar"), "id", id))
                .then()
                .statusCode(409)
                .body("code", equalTo("agency.id-taken"));
        assertThat(Written.in(neighbour).rows()).isEmpty();
    }

    @Test
    void aRepeatedRegistrationRegistersOnce() {
        // Given
        var key = UUID.randomUUID().toString();
        var first = directory
                .register(key, puskesmas("Puskesmas Satu"))
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", (String) null)
                .extract();
        var before = Written.in(directory);

        // When
        var second = directory.register(key, puskesmas("Puskesmas Satu"));

        // Then
        second.then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"))
                .body("id", equalTo(first.path("id")));
        assertThat(Written.in(directory)).isEqualTo(before);
    }

    @Test
    void aKeyUsedForAnotherAgencyIsRefused() {
        var key = UUID.randomUUID().toString();
        directory.register(key, puskesmas("Puskesmas Satu")).then().statusCode(201);
        var before = Written.in(directory);

        directory.register(key, puskesmas("Puskesmas Dua")).then().statusCode(422);
        assertThat(Written.in(directory)).isEqualTo(before);
    }

    @Test
    void aRegisteredAgencyIsReadBackAndToldOf() {
        // Given
        var polres = directory.registered(polres("Polres Satu"));
        var id = UuidCreator.getTimeOrderedEpoch().toString();

        // When
        var answer = directory.register(with(with(polsek("Polsek Satu", polres.id()), "id", id), "internal", true));

        // Then
        answer.then().statusCode(201).body("id", equalTo(id)).body("phone", equalTo("+627117583081"));
        assertThat(answer.header("Location")).endsWith("/v1/agencies/" + id);
        assertThat(directory.read(id).then().statusCode(200).extract().asString())
                .isEqualTo(answer.asString());
        assertThat(directory.read(id).header("ETag")).isEqualTo(answer.header("ETag"));
        assertThat(Written.eventsOf(directory))
                .last()
                .asString()
                .contains("agency.registered.v1", id, polres.id(), "police-sector", "16.10.01")
                .doesNotContain("Polsek Satu", "7583081", "Jalan Contoh");
    }

    @Test
    void everyBrokenRuleIsNamedAtOnce() {
        directory
                .register(with(without(puskesmas("x"), "name"), "alias", "Rumah Melati"))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/name", "/alias"));
    }
}
