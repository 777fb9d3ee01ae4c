package id.lindung.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lindung.identity.Roles;
import id.lindung.testkit.KafkaProbe;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people say of themselves stands in no table and no event in any form that can be read. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class PlantedPeopleIT {

    private static final List<String> PLANTED = List.of(
            "Qwertzlinda Wulanxy",
            "6211034511924477",
            "Gang Xylophonia 77",
            "Catatan Bromeliadax",
            "0899-7766-5544",
            "Bude Thrombelina",
            "Arisan Plexiglasia",
            "Tetangga Wrexhamina",
            "Terlapor Kvasirando",
            "Kronologi Zwiebelturma",
            "Pertanyaan Grumbolaxia",
            "Jawaban Fnordelinska");

    /** Sent the same way and allowed to be read, so that the search is known to look. */
    private static final String HARMLESS = "62.05.77";

    @Test
    void nothingPlantedIsFoundAnywhere() {
        // Given
        var desk = Desk.of("62.05", Roles.COMPANION);
        var complaint = desk.register(planted());
        var id = UUID.fromString(complaint.get("id").asText());
        ask(desk, id, "clarification-question", "question", PLANTED.get(10), "\"0\"");
        ask(desk, id, "clarification", "answer", PLANTED.get(11), "\"1\"");
        desk.disclose(
                        "case-handling",
                        List.of(complaint.at("/victims/0/personId").asText()))
                .then()
                .statusCode(200);
        // When
        var found = new ArrayList<String>();
        var harmless = new ArrayList<String>();
        for (var table : Tables.names()) {
            search(table, Tables.text(table), found, harmless);
        }
        try (var kafka = KafkaProbe.connect()) {
            kafka.awaitRecords("complaint", id, 4);
            kafka.readAll("complaint").forEach(event -> search("kafka", event.value(), found, harmless));
        }
        // Then
        assertThat(found).isEmpty();
        assertThat(harmless).contains("complaint", "outbox", "kafka");
    }

    private static void ask(Desk desk, UUID complaint, String move, String field, String text, String etag) {
        given().auth()
                .oauth2(desk.token())
                .contentType("application/json")
                .header("If-Match", etag)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(field, text))
                .post("/v1/complaints/{id}/{move}", complaint, move)
                .then()
                .statusCode(200);
    }

    private static void search(String where, String text, List<String> found, List<String> harmless) {
        var lower = text.toLowerCase(Locale.ROOT);
        for (var planted : PLANTED) {
            for (var form : forms(planted)) {
                if (lower.contains(form.toLowerCase(Locale.ROOT))) {
                    found.add(planted + " in " + where);
                }
            }
        }
        if (text.contains(HARMLESS)) {
            harmless.add(where);
        }
    }

    /** Plain, each word by itself, hex, and base64 at each of the three places a text can begin in it. */
    private static List<String> forms(String planted) {
        var forms = new ArrayList<String>();
        for (var word : planted.split(" ", -1)) {
            if (word.length() > 9) {
                forms.add(word);
                forms.add(HexFormat.of().formatHex(word.getBytes(UTF_8)));
                for (var shift = 0; shift < 3; shift++) {
                    var shifted = Base64.getEncoder().encodeToString(("x".repeat(shift) + word).getBytes(UTF_8));
                    forms.add(shifted.substring(4, shifted.length() - 4));
                }
            }
        }
        return forms;
    }

    private static ObjectNode planted() {
        var complaint = Desk.aFamily();
        complaint
                .putObject("reporter")
                .put("kind", "person")
                .putObject("person")
                .put("name", PLANTED.get(7));
        var her = (ObjectNode) complaint.at("/victims/0/person");
        her.put("name", PLANTED.get(0))
                .put("nik", PLANTED.get(1))
                .put("address", PLANTED.get(2))
                .put("notes", PLANTED.get(3));
        var contact = (ObjectNode) her.at("/contacts/0");
        contact.put("value", PLANTED.get(4));
        ((ObjectNode) contact.at("/safeMark")).put("mayAnswer", PLANTED.get(5)).put("sayInstead", PLANTED.get(6));
        ((ObjectNode) complaint.at("/allegedPerpetrators/0/person")).put("name", PLANTED.get(8));
        ((ObjectNode) complaint.at("/incident"))
                .put("narrative", PLANTED.get(9))
                .put("subdistrict", HARMLESS);
        return complaint;
    }
}
