package id.lindung.casework.sop;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.lindung.identity.Roles;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a centre decides about procedures stays on record; what it has not decided yet it may think better of. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
class SopDecisionsIT {

    private static final String UNIT = "63.01";
    private static final String NEIGHBOUR = "63.02";

    private final Keeper keeper = Keeper.ofProcedures(UNIT);
    private final Keeper head = Keeper.headOf(UNIT);

    @Test
    void aDraftIsDiscardedByItsKeeperWhoSawItAndItsVersionMayBeDraftedAnew() {
        var name = Keeper.newName();
        var id = drafted(name);
        keeper.discard(id, null).then().statusCode(428);
        keeper.discard(id, "\"7\"").then().statusCode(412);
        head.discard(id, "\"0\"").then().statusCode(403);
        Keeper.ofProcedures(NEIGHBOUR).discard(id, "\"0\"").then().statusCode(404);
        keeper.get("/v1/sop-drafts/" + id).then().statusCode(200);
        // When
        keeper.discard(id, "\"0\"").then().statusCode(204);
        // Then
        keeper.get("/v1/sop-drafts/" + id).then().statusCode(404);
        keeper.get("/v1/sop-drafts").then().body("items.id", not(hasItem(id)));
        keeper.discard(id, "\"1\"").then().statusCode(404);
        head.publish(id, "\"1\"").then().statusCode(404);
        head.publish(drafted(name), "\"0\"").then().statusCode(200);
    }

    @Test
    void whatIsPublishedIsNotDiscarded() {
        var id = drafted(Keeper.newName());
        head.publish(id, "\"0\"").then().statusCode(200);
        keeper.discard(id, "\"1\"").then().statusCode(409).body("code", equalTo("sop-draft.published"));
        keeper.get("/v1/sop-drafts/" + id).then().statusCode(200).body("state", equalTo("published"));
    }

    @Test
    void everyDecisionIsListedWithWhoTookItAndWhen() {
        head.get("/v1/sop-assignment/decisions").then().statusCode(200).body("items", empty());
        head.assign("\"0\"", decision("2026-01-01")).then().statusCode(200);
        head.assign("\"1\"", decision("2026-12-01")).then().statusCode(200);
        var first = Keeper.with(Tokens.of(UNIT, Roles.COMPANION)).get("/v1/sop-assignment/decisions?limit=1");
        first.then()
                .statusCode(200)
                .body("items.revision", contains(2))
                .body("items[0].assignment.activations.from", contains("2026-12-01"))
                .body("items[0].decidedAt", notNullValue())
                .body("items[0].decidedBy", notNullValue());
        keeper.get("/v1/sop-assignment/decisions?limit=1&cursor="
                        + first.jsonPath().getString("next"))
                .then()
                .statusCode(200)
                .body("items.revision", contains(1))
                .body("items[0].assignment.activations.from", contains("2026-01-01"));
        Keeper.headOf(NEIGHBOUR).get("/v1/sop-assignment/decisions").then().body("items", empty());
        Keeper.with(Tokens.of(UNIT, Roles.ANALYST))
                .get("/v1/sop-assignment/decisions")
                .then()
                .statusCode(403);
    }

    private String drafted(String name) {
        return keeper.draft(Keeper.document(name, 1))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private static Map<String, ?> decision(String from) {
        var line = Map.of(
                "sop",
                "pulang-pisau-direct-crisis",
                "version",
                1,
                "channels",
                List.of("walk-in"),
                "crisis",
                "any",
                "from",
                from);
        return Map.of("activations", List.of(line), "rulings", List.of());
    }
}
