package id.lindung.referral.inbound;

import static io.restassured.RestAssured.given;

import id.lindung.identity.Roles;
import id.lindung.local.issuer.TokenRequest;
import id.lindung.testkit.Databases;
import id.lindung.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A partner agency's system that refers victims to one unit. */
record Partner(String unit, String agency) {

    /** An agency that the unit's administrator has just registered. */
    static Partner of(String unit) {
        String id = given().auth()
                .oauth2(Tokens.of(unit, Roles.UNIT_ADMINISTRATOR))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "kind", "puskesmas", "name", "Puskesmas " + UUID.randomUUID(), "services", List.of("health")))
                .post("/v1/agencies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Partner(unit, id);
    }

    void retire() {
        given().auth()
                .oauth2(Tokens.of(unit, Roles.UNIT_ADMINISTRATOR))
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "agreement-ended"))
                .post("/v1/agencies/{id}/retirement", agency)
                .then()
                .statusCode(200);
    }

    String token() {
        return Tokens.mint(TokenRequest.of("clerk-" + agency, Optional.of(unit), List.of(Roles.PARTNER))
                .withAgency(agency));
    }

    Response push(String body) {
        return push(UUID.randomUUID().toString(), body);
    }

    Response push(String key, String body) {
        return request(token()).header("Idempotency-Key", key).body(body).post("/v1/inbound-referrals");
    }

    /** Pushes what must not be refused, and tells its id. */
    String pushed(String body) {
        return push(body).then().statusCode(201).extract().path("id");
    }

    Response read(String id) {
        return request(token()).get("/v1/inbound-referrals/{id}", id);
    }

    Response list() {
        return request(token()).get("/v1/inbound-referrals");
    }

    /** What intake asks with its own account. */
    static Response content(String id, String unit) {
        return content(Tokens.withoutUnit(Roles.SYSTEM_INTAKE), id, unit);
    }

    static Response content(String token, String id, String unit) {
        return request(token).body(Map.of("unit", unit)).post("/v1/inbound-referrals/{id}/content-disclosures", id);
    }

    static Response collect(String id, String unit, UUID complaint) {
        return collect(Tokens.withoutUnit(Roles.SYSTEM_INTAKE), id, unit, complaint);
    }

    static Response collect(String token, String id, String unit, UUID complaint) {
        return request(token)
                .body(Map.of("unit", unit, "complaintId", complaint.toString()))
                .post("/v1/inbound-referrals/{id}/collection", id);
    }

    private static RequestSpecification request(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Accept-Language", "en");
    }

    /** The first column, as the tables' owner sees it. */
    static List<String> rows(String query, Object... values) {
        try (var owner = Databases.asOwner("referral");
                var statement = owner.prepareStatement(query)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var rows = new ArrayList<String>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(found.getString(1));
                }
            }
            return rows;
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    static String crisis(String number) {
        return """
                {"partnerNumber":"%s","urgency":"emergency","crisis":true,"ground":"emergency","victims":[{}]}""".formatted(number);
    }

    static String full(String number, String name) {
        return """
                {
                  "partnerNumber": "%s", "urgency": "urgent", "crisis": false, "ground": "victim-consent",
                  "reporter": {"kind": "victim", "victim": 0},
                  "victims": [{
                    "person": {
                      "name": "%s", "nik": "6211034503900001", "sex": "female", "birthDate": "1990-03-05",
                      "address": "Jalan Rahasia 9", "subdistrict": "62.11.03",
                      "contacts": [{"kind": "phone", "value": "0812-3333-4444", "safeMark": {
                        "from": "09:00", "to": "11:30", "mayAnswer": "Hanya dia", "sayInstead": "Toko kain"}}]},
                    "violenceKinds": ["sexual", "physical"], "sexualViolence": ["rape"],
                    "place": "household", "domesticViolence": true}],
                  "allegedPerpetrators": [{
                    "person": {"name": "Suparman Rahasia", "sex": "male", "ageYears": 41},
                    "relations": [{"victim": 0, "relation": "spouse"}]}],
                  "incident": {"date": "2026-11-01", "subdistrict": "62.11.03", "narrative": "Kisah rahasia."}
                }""".formatted(number, name);
    }
}
