package id.lindung.casework.sop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.lindung.casework.Intake;
import id.lindung.identity.Roles;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A centre loads its own procedure over HTTP: tried, drafted by one, published by another, assigned, walked. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
class SopCatalogueIT {

    private static final String UNIT = "62.02";
    private static final String NEIGHBOUR = "62.03";
    private static final String SHIPPED = "pulang-pisau-direct-crisis";

    private final Keeper keeper = Keeper.ofProcedures(UNIT);
    private final Keeper head = Keeper.headOf(UNIT);

    @Test
    void aDocumentThatIsTriedIsToldEveryFaultAndIsNotKept() {
        var name = Keeper.newName();
        keeper.validate(Keeper.document(name, 1)
                        .replace("[companion]", "[cook]")
                        .replace("PT30M", "30 minutes")
                        .replace("fact: agreement.refused\n        next: finish", "next: nowhere"))
                .then()
                .statusCode(200)
                .body("usable", equalTo(false))
                .body(
                        "faults.code",
                        contains("actor.unknown", "value.duration", "decision.without-refusal", "step.unknown"))
                .body(
                        "faults.pointer",
                        contains(
                                "/steps/0/actors/perform/0",
                                "/steps/0/clock/max",
                                "/steps/1/decision",
                                "/steps/1/decision/1/next"))
                .body("faults.line", contains(23, 26, 39, 46))
                .body("faults[1].text.id", startsWith("Waktu ditulis menurut ISO 8601"));
        keeper.validate(Keeper.document(name, 1))
                .then()
                .statusCode(200)
                .body("usable", equalTo(true))
                .body("sop.id", equalTo(name))
                .body("faults", empty());
        keeper.get("/v1/sop-drafts").then().body("items.sop", not(hasItem(name)));
    }

    @Test
    void aDocumentThatIsMadeToDoHarmIsRefusedBeforeAnythingIsBuiltFromIt() {
        var large = "# " + "x".repeat(300 * 1024);
        refusedEarly(large, "yaml.too-large", "larger than 256 KiB");
        refusedEarly("[".repeat(200_000), "yaml.too-deep", "20 levels");
        refusedEarly("a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "yaml.alias", "Anchors (&) and aliases (*)");
        // What is larger than any request is not even read.
        keeper.validate("x".repeat(10 * 1024 * 1024)).then().statusCode(413);
        keeper.draft("x".repeat(10 * 1024 * 1024)).then().statusCode(413);
    }

    private void refusedEarly(String hostile, String code, String words) {
        keeper.validate(hostile)
                .then()
                .statusCode(200)
                .body("usable", equalTo(false))
                .body("faults.code", hasItem(code))
                .body("faults.text.en", hasItem(containsString(words)));
        keeper.draft(hostile).then().statusCode(422).body("errors.code", hasItem(code));
    }

    @Test
    void anUnsoundDocumentIsNotDrafted() {
        var name = Keeper.newName();
        keeper.draft(Keeper.document(name, 1).replace("end: done", "end: done\n    next: screen"))
                .then()
                .statusCode(422)
                .body("code", equalTo("sop.unsound"))
                .body("errors.pointer", hasItem("/steps/2"))
                .body("errors.code", hasItem("step.way"))
                .body("errors.detail", hasItem(startsWith("Line 49: Step \"finish\" needs exactly one way on")));
        keeper.draft(Keeper.document(name, 1), null).then().statusCode(400);
        keeper.get("/v1/sop-drafts").then().body("items.sop", not(hasItem(name)));
    }

    @Test
    void whoDraftsDoesNotPublishAndWhoPublishesDoesNotDraft() {
        var document = Keeper.document(Keeper.newName(), 1);
        head.draft(document).then().statusCode(403);
        var id = drafted(document);
        keeper.publish(id, "\"0\"").then().statusCode(403);
        head.change(id, "\"0\"", document).then().statusCode(403);
        Keeper.with(Tokens.of(UNIT, Roles.COMPANION))
                .get("/v1/sop-drafts")
                .then()
                .statusCode(403);
    }

    @Test
    void aDraftIsItsUnitsOwn() {
        var name = Keeper.newName();
        var id = drafted(Keeper.document(name, 1));
        var neighbour = Keeper.ofProcedures(NEIGHBOUR);
        neighbour.get("/v1/sop-drafts/" + id).then().statusCode(404);
        neighbour.change(id, "\"0\"", Keeper.document(name, 1)).then().statusCode(404);
        Keeper.headOf(NEIGHBOUR).publish(id, "\"0\"").then().statusCode(404);
        neighbour.get("/v1/sop-drafts").then().body("items.sop", not(hasItem(name)));
        keeper.get("/v1/sops").then().body("items.id", not(hasItem(name)));
    }

    @Test
    void aVersionIsDraftedOnceAndARepeatedRequestDraftsNothing() {
        var name = Keeper.newName();
        var key = UUID.randomUUID().toString();
        var first = keeper.draft(Keeper.document(name, 1), key);
        first.then().statusCode(201).body("version", equalTo(1)).body("state", equalTo("draft"));
        keeper.draft(Keeper.document(name, 1), key)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(first.jsonPath().getString("id")));
        keeper.draft(Keeper.document(name, 2), key).then().statusCode(422);
        keeper.draft(Keeper.document(name, 1)).then().statusCode(409).body("code", equalTo("sop-draft.exists"));
    }

    @Test
    void aDraftIsChangedByWhoSawItAndStaysOfItsProcedure() {
        var name = Keeper.newName();
        var id = drafted(Keeper.document(name, 1));
        var changed = Keeper.document(name, 1) + "# mended\n";
        keeper.change(id, null, changed).then().statusCode(428);
        keeper.change(id, "\"7\"", changed).then().statusCode(412);
        keeper.change(id, "\"0\"", Keeper.document(name, 2))
                .then()
                .statusCode(422)
                .body("code", equalTo("sop-draft.of-another"));
        keeper.change(id, "\"0\"", changed)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("document", equalTo(changed));
        head.publish(id, "\"0\"").then().statusCode(412);
    }

    @Test
    void whatIsPublishedIsForEverybodyAndNeverAltered() throws SQLException {
        var name = Keeper.newName();
        var document = Keeper.document(name, 1);
        var id = drafted(document);
        head.publish(id, "\"0\"").then().statusCode(200).body("state", equalTo("published"));
        var neighbour = Keeper.ofProcedures(NEIGHBOUR);
        neighbour.get("/v1/sops").then().body("items.id", hasItem(name));
        assertThat(neighbour
                        .get("/v1/sops/" + name + "/versions/1/document")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEqualTo(document);
        head.publish(id, "\"1\"").then().statusCode(409).body("code", equalTo("sop-draft.published"));
        keeper.change(id, "\"1\"", document).then().statusCode(409);
        keeper.draft(document).then().statusCode(409).body("code", equalTo("sop.published-before"));
        neighbour.draft(Keeper.document(name, 2)).then().statusCode(409).body("code", equalTo("sop.name-taken"));
        assertThat(Runs.text("select published_by from sop_publication where sop = ?", name))
                .isPresent();
    }

    @Test
    void whatIsShippedIsPublishedAndItsCentresAlone() {
        keeper.draft(Keeper.document(SHIPPED, 2)).then().statusCode(409).body("code", equalTo("sop.name-taken"));
        keeper.get("/v1/sops/" + SHIPPED + "/versions/1/document").then().statusCode(200);
        keeper.get("/v1/sops/" + SHIPPED + "/versions/77/document").then().statusCode(404);
    }

    @Test
    void twoVersionsAreCompared() {
        var name = Keeper.newName();
        Keeper.published(UNIT, Keeper.document(name, 1));
        Keeper.published(
                UNIT,
                Keeper.document(name, 2)
                        .replace("PT30M", "PT45M")
                        .replace("[companion]", "[companion, counsellor]")
                        .replace("id: form", "id: sheet")
                        .replace("[form]", "[sheet]"));
        var compared = keeper.get("/v1/sops/" + name + "/versions/1/comparison?with=2");
        compared.then()
                .statusCode(200)
                .body(
                        "changes.findAll { it.part == 'step' }.member",
                        contains("actors.perform", "requires", "clock.max"))
                .body("changes.find { it.member == 'clock.max' }.id", equalTo("screen"))
                .body("changes.find { it.member == 'clock.max' }.before", equalTo("PT30M"))
                .body("changes.find { it.member == 'clock.max' }.after", equalTo("PT45M"))
                .body("changes.findAll { it.part == 'document' }.kind", contains("removed", "added"))
                .body("changes.findAll { it.part == 'ambiguity' }", empty());
        keeper.get("/v1/sops/" + name + "/versions/1/comparison?with=1")
                .then()
                .statusCode(200)
                .body("changes", empty());
        keeper.get("/v1/sops/" + name + "/versions/1/comparison?with=9").then().statusCode(404);
        keeper.get("/v1/sops/" + name + "/versions/1/comparison").then().statusCode(400);
    }

    @Test
    void aVersionIsDrawn() {
        keeper.get("/v1/sops/" + SHIPPED + "/versions/1/diagram.mmd")
                .then()
                .statusCode(200)
                .contentType("text/vnd.mermaid")
                .body(startsWith("flowchart TD\n  n0[\"1. Receive the victim"));
        keeper.get("/v1/sops/" + SHIPPED + "/versions/1/diagram.svg")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(startsWith("<svg"));
        keeper.get("/v1/sops/" + SHIPPED + "/versions/77/diagram.svg").then().statusCode(404);
        var draft = drafted(Keeper.document(Keeper.newName(), 1));
        keeper.get("/v1/sop-drafts/" + draft + "/diagram.svg")
                .then()
                .statusCode(200)
                .body(startsWith("<svg"));
    }

    @Test
    void onlyWhatThereIsIsAssigned() {
        var unit = "62.08";
        var decider = Keeper.headOf(unit);
        var nothing = Map.of("activations", List.of(), "rulings", List.of());
        Keeper.ofProcedures(unit).assign("\"0\"", nothing).then().statusCode(403);
        decider.assign(null, nothing).then().statusCode(428);
        decider.assign("\"0\"", Map.of("activations", List.of(activation("none", "any")), "rulings", List.of()))
                .then()
                .statusCode(422)
                .body("code", equalTo("sop-assignment.unknown"))
                .body("errors.pointer", contains("/activations/0"));
        decider.assign(
                        "\"0\"",
                        Map.of(
                                "activations",
                                List.of(activation(SHIPPED, "any")),
                                "rulings",
                                List.of(ruling("clock-of-crisis", "nonsense"))))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/rulings/0"));
        decider.assign("\"0\"", Map.of("activations", List.of(activation(SHIPPED, "sometimes")), "rulings", List.of()))
                .then()
                .statusCode(400);
        decider.get("/v1/sop-assignment")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("activations", empty());
    }

    @Test
    void aUnitWalksWhatItDecidedLastAndOpenFilesKeepTheirVersion() throws SQLException {
        // Given: two versions, one decided after the other
        var unit = "62.09";
        var decider = Keeper.headOf(unit);
        var name = Keeper.newName();
        Keeper.published(unit, Keeper.document(name, 1));
        Keeper.published(unit, Keeper.document(name, 2));
        decider.assign("\"0\"", decision(name, 1)).then().statusCode(200).header("ETag", "\"1\"");
        var first = Desk.fileOf(Intake.aWalkInComplaint().ofUnit(unit));
        decider.assign("\"0\"", decision(name, 2)).then().statusCode(412);
        decider.assign("\"1\"", decision(name, 2)).then().statusCode(200).header("ETag", "\"2\"");
        // When
        var second = Desk.fileOf(Intake.aWalkInComplaint().ofUnit(unit));
        // Then
        assertThat(Runs.of(first)).contains(name + " v1 running");
        assertThat(Runs.of(second)).contains(name + " v2 running");
        Keeper.with(Tokens.of(unit, Roles.COMPANION))
                .get("/v1/sop-assignment")
                .then()
                .statusCode(200)
                .body("activations", hasSize(1))
                .body("activations[0].version", equalTo(2));
    }

    private String drafted(String document) {
        return keeper.draft(document)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private static Map<String, ?> decision(String sop, int version) {
        return Map.of(
                "activations",
                List.of(Map.of(
                        "sop",
                        sop,
                        "version",
                        version,
                        "channels",
                        List.of("walk-in"),
                        "crisis",
                        "any",
                        "from",
                        "2021-01-01")),
                "rulings",
                List.of());
    }

    private static Map<String, ?> activation(String sop, String crisis) {
        return Map.of("sop", sop, "version", 1, "channels", List.of("walk-in"), "crisis", crisis, "from", "2021-01-01");
    }

    private static Map<String, ?> ruling(String ambiguity, String reading) {
        return Map.of("sop", SHIPPED, "version", 1, "ambiguity", ambiguity, "reading", reading, "from", "2021-01-01");
    }
}
