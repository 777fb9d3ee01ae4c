package id.lindung.intake;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lindung.testkit.Tokens;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;

/** Someone of a unit who calls intake over HTTP, and the bodies they send. The people are made up. */
public record Desk(String token) {

    /**
     * What the made-up complaints tell and no other answer may: names, the national id, numbers, the narrative. Long
     * enough that no random id spells one by chance.
     */
    public static final List<String> SECRETS =
            List.of("Contoh", "6211034503900001", "0000-0000", "1111-1111", "2222-2222", "Pelapor menerangkan");

    public static final String PULANG_PISAU = "62.11";
    public static final String BARITO_UTARA = "62.05";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Someone of this unit in this role. */
    public static Desk of(String unit, String... roles) {
        return new Desk(Tokens.of(unit, roles));
    }

    /** Registers under a key of its own and fails unless that works. */
    public JsonNode register(ObjectNode complaint) {
        var answer = post("/v1/complaints", complaint, UUID.randomUUID().toString());
        answer.then().statusCode(201);
        return json(answer);
    }

    public Response post(String path, JsonNode body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Accept-Language", "en")
                .body(body.toString())
                .post(path);
    }

    public Response post(String path, JsonNode body, String idempotencyKey) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Accept-Language", "en")
                .header("Idempotency-Key", idempotencyKey)
                .body(body.toString())
                .post(path);
    }

    public Response get(String path) {
        return given().auth().oauth2(token).header("Accept-Language", "en").get(path);
    }

    /** Reads persons for a purpose. */
    public Response disclose(String purpose, List<String> personIds, String... fields) {
        var body = JSON.createObjectNode().put("purpose", purpose);
        personIds.forEach(body.putArray("personIds")::add);
        if (fields.length > 0) {
            List.of(fields).forEach(body.putArray("fields")::add);
        }
        return post("/v1/person-disclosures", body);
    }

    public static JsonNode json(Response answer) {
        return read(answer.asString());
    }

    public static ObjectNode object(String text) {
        return (ObjectNode) read(text);
    }

    /** A crisis: nothing but a victim. */
    public static ObjectNode aCrisis() {
        return object("""
                {"channel":"walk-in","crisis":true,"reporter":{"kind":"victim","victim":0},"victims":[{}]}""");
    }

    /** A mother who reports herself, her daughter, and a man who is spouse to one and parent to the other. */
    public static ObjectNode aFamily() {
        return object("""
                {
                  "channel": "walk-in",
                  "crisis": false,
                  "reporter": {"kind": "victim", "victim": 0},
                  "victims": [
                    {
                      "person": {
                        "name": "Rahmawati Contoh", "nik": "6211034503900001", "sex": "female",
                        "birthDate": "1990-03-05", "address": "Jalan Contoh 1", "subdistrict": "62.11.03",
                        "education": "upper-secondary", "occupation": "homemaker", "maritalState": "married",
                        "maritalRegistration": "unregistered", "religion": "islam", "notes": "Catatan contoh",
                        "contacts": [
                          {"kind": "whatsapp", "value": "0812-0000-0000", "safeMark": {
                            "from": "00:00", "to": "23:59", "mayAnswer": "Hanya dia", "sayInstead": "Dari toko kain"}},
                          {"kind": "phone", "value": "0812-1111-1111", "safeMark": {"from": "09:00"}},
                          {"kind": "phone", "value": "0812-2222-2222"}
                        ]
                      },
                      "disabilities": ["sensory"],
                      "violenceKinds": ["sexual", "physical"],
                      "sexualViolence": ["rape", "domestic"],
                      "place": "household",
                      "domesticViolence": true
                    },
                    {
                      "person": {"name": "Bunga Contoh", "sex": "female", "ageYears": 8},
                      "violenceKinds": ["neglect"],
                      "place": "household",
                      "domesticViolence": true
                    }
                  ],
                  "allegedPerpetrators": [
                    {
                      "person": {"name": "Suparman Contoh", "sex": "male", "ageYears": 41},
                      "relations": [{"victim": 0, "relation": "spouse"}, {"victim": 1, "relation": "parent"}]
                    }
                  ],
                  "incident": {
                    "approximateDate": "2026-10", "subdistrict": "62.11.03", "narrative": "Pelapor menerangkan."
                  }
                }""");
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new AssertionError("no JSON: " + text, broken);
        }
    }
}
