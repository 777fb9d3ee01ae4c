package id.lindung.casework.sop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.lindung.identity.Roles;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
class WorklistIT {

    private final Desk companion = Desk.of(Roles.COMPANION);
    private final Desk manager = Desk.of(Roles.CASE_MANAGER);

    @ParameterizedTest
    @CsvSource({"role, cook", "role, partner", "assignee, somebody", "limit, 0", "cursor, !", "overdue, perhaps"})
    void aListRefusesWhatItCannotRead(String parameter, String value) {
        assertThat(companion.worklist(Map.of(parameter, value)).statusCode()).isIn(400, 404);
    }

    @Test
    void anotherUnitsWorkIsNotListed() {
        var file = Desk.aFileInCrisis();
        assertThat(all(Desk.with(Tokens.of("62.05", Roles.COMPANION)), Map.of()))
                .doesNotContainKey(file);
    }

    @Test
    void whatWaitsIsListedForThoseWhoMayDoIt() {
        // Given
        var file = Desk.aFileInCrisis();
        // Then
        var item = all(companion, Map.of("role", "companion")).get(file);
        assertThat(item).isNotNull();
        assertThat(item)
                .containsEntry("step", "brief-screening")
                .containsEntry("sourceStep", "2")
                .containsEntry("shown", "running")
                .containsEntry("marks", List.of())
                .containsKeys("registerNumber", "victimPersonId", "dueAt", "title");
        assertThat(item.toString()).doesNotContainIgnoringCase("name=");
        assertThat(all(companion, Map.of("role", "case-manager"))).containsKey(file);
        assertThat(all(companion, Map.of("role", "chair"))).doesNotContainKey(file);
        // When
        companion.complete(file, "brief-screening").then().statusCode(200);
        // Then
        assertThat(all(companion, Map.of("role", "companion"))).doesNotContainKey(file);
        assertThat(all(companion, Map.of("role", "chair"))).containsKey(file);
        assertThat(all(companion, Map.of("role", "secretary"))).containsKey(file);
    }

    @Test
    void whatIsAssignedStandsOnThatPersonsOwnList() {
        // Given
        var file = Desk.aFileInCrisis();
        var one = Desk.with(Tokens.ofSubject("companion-one", "62.11", Roles.COMPANION));
        var other = Desk.with(Tokens.ofSubject("companion-two", "62.11", Roles.COMPANION));
        var mine = Map.of("assignee", "me");
        assertThat(all(one, mine)).doesNotContainKey(file);
        // When: the whole file
        manager.assign(file, manager.etag(file), Map.of("assignee", "companion-one"))
                .then()
                .statusCode(200)
                .body("assignee", equalTo("companion-one"));
        // Then
        assertThat(all(one, mine)).containsKey(file);
        assertThat(all(other, mine)).doesNotContainKey(file);
        // When: the step goes before the file
        manager.assign(file, manager.etag(file), Map.of("assignee", "companion-two", "step", "brief-screening"))
                .then()
                .statusCode(200)
                .body("steps[1].assignee", equalTo("companion-two"));
        // Then
        assertThat(all(one, mine)).doesNotContainKey(file);
        assertThat(all(other, mine)).containsKey(file);
        // When
        manager.assign(file, manager.etag(file), Map.of("step", "brief-screening"))
                .then()
                .statusCode(200);
        // Then
        assertThat(all(one, mine)).containsKey(file);
        manager.assign(file, manager.etag(file), Map.of("assignee", "companion-one", "step", "registration"))
                .then()
                .statusCode(409);
        manager.assign(file, manager.etag(file), Map.of("assignee", "with blank"))
                .then()
                .statusCode(400);
    }

    @Test
    void whatIsPastItsDueTimeIsMarkedAndCanBeAskedForAlone() {
        // Given
        var late = Desk.aFile(Desk.now().minus(Duration.ofHours(2)));
        var near = Desk.aFile(Desk.now().minus(Duration.ofMinutes(26)));
        var early = Desk.aFileInCrisis();
        // Then
        var overdue = all(companion, Map.of("overdue", true));
        assertThat(overdue).containsKey(late).doesNotContainKeys(near, early);
        assertThat(overdue.get(late)).containsEntry("shown", "overdue").containsEntry("marks", List.of("overdue"));
        assertThat(all(companion, Map.of()).get(near))
                .containsEntry("shown", "near-due")
                .containsEntry("marks", List.of("near-due"));
    }

    @Test
    void pagesFollowEachOtherAndNoneIsLeftOut() {
        // Given
        var files = List.of(Desk.aFileInCrisis(), Desk.aFileInCrisis(), Desk.aFileInCrisis());
        // When
        var seen = new ArrayList<String>();
        var cursor = "";
        do {
            var page = page(companion, Map.of("limit", 2, "cursor", cursor));
            // A file whose steps are walked side by side is there with each of them.
            seen.addAll(page.getList("items.collect { it.caseFileId + ' ' + it.step }"));
            cursor = page.getString("next");
        } while (cursor != null);
        // Then
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen)
                .containsSubsequence(
                        files.stream().map(file -> file + " brief-screening").toList());
    }

    private static JsonPath page(Desk desk, Map<String, ?> query) {
        return desk.worklist(query).then().statusCode(200).extract().jsonPath();
    }

    /** Every item of all pages, by case file. */
    static Map<UUID, Map<String, Object>> all(Desk desk, Map<String, ?> query) {
        var items = new HashMap<UUID, Map<String, Object>>();
        var cursor = "";
        do {
            var parameters = new HashMap<String, Object>(query);
            parameters.put("limit", 100);
            parameters.put("cursor", cursor);
            var page = page(desk, parameters);
            page.<Map<String, Object>>getList("items")
                    .forEach(item -> items.put(UUID.fromString(String.valueOf(item.get("caseFileId"))), item));
            cursor = page.getString("next");
        } while (cursor != null);
        return items;
    }
}
