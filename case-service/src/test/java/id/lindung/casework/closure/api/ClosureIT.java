package id.lindung.casework.closure.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.lindung.casework.Agreement;
import id.lindung.casework.CaseClient;
import id.lindung.casework.Files;
import id.lindung.casework.Staff;
import id.lindung.casework.Tables;
import id.lindung.casework.WorkBodies;
import id.lindung.identity.Roles;
import id.lindung.testkit.EventContract;
import id.lindung.testkit.KafkaProbe;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
class ClosureIT {

    private static final Set<String> CLOSERS = Set.of(Roles.CASE_MANAGER, Roles.SUPERVISOR);

    @Test
    void aFileDoesNotCloseBeforeItIsDocumentedNorUnseenNorStaleNorByOthers() {
        // Given
        var files = Files.opened();
        var path = files.ofMother("closure");
        // Then
        close(Staff.caseManager(), files.ofMother(), "completed")
                .then()
                .statusCode(409)
                .body("code", equalTo("closure.not-documented"));
        document(files.ofMother());
        Staff.caseManager()
                .writing(Map.of("reason", "completed"))
                .post(path)
                .then()
                .statusCode(428);
        Staff.caseManager()
                .move(path, Map.of("reason", "completed"), "\"9\"")
                .then()
                .statusCode(412);
        Staff.caseManager()
                .move(path, Map.of("reason", "tired"), "\"0\"")
                .then()
                .statusCode(400);
        Staff.companion()
                .move(path, Map.of("reason", "completed"), "\"0\"")
                .then()
                .statusCode(403);
        Staff.caseManager().get(files.ofMother()).then().body("state", equalTo("open"));
    }

    /** The one move of a case file, from both states and from one that is not ripe for it, by every role. */
    @Test
    void everyStateAndRole() {
        for (var closer : CLOSERS) {
            var files = Files.opened();
            tryEveryRole(files.ofMother(), CLOSERS, "closure.not-documented", "open");
            document(files.ofMother());
            tryEveryRole(files.ofMother(), Set.of(), "", "open");
            close(CaseClient.with(Tokens.of(Staff.UNIT, closer)), files.ofMother(), "completed")
                    .then()
                    .statusCode(200);
            tryEveryRole(files.ofMother(), CLOSERS, "case-file.closed", "closed");
        }
    }

    /** Those who may close, where it is refused, with this code; and everybody who may not. */
    private static void tryEveryRole(String file, Set<String> closers, String code, String state) {
        var tag = Staff.caseManager().tagOf(file);
        for (var role : Roles.ALL) {
            if (CLOSERS.contains(role) && !closers.contains(role)) {
                continue;
            }
            var refused = closers.contains(role);
            CaseClient.with(Tokens.of(Staff.UNIT, role))
                    .move(file + "/closure", Map.of("reason", "completed"), tag)
                    .then()
                    .statusCode(refused ? 409 : 403)
                    .body("code", equalTo(refused ? code : "forbidden"));
        }
        assertThat(Staff.caseManager().tagOf(file)).isEqualTo(tag);
        Staff.caseManager().get(file).then().body("state", equalTo(state));
    }

    @Test
    void afterAWithdrawalSomebodyTalksWithHerAloneFirstAndATalkBeforeItDoesNotCount() {
        // Given
        var files = Files.opened();
        var agreement = Agreement.signed(files);
        document(files.ofMother());
        Staff.companion().post(files.ofMother("private-talks"), Map.of()).then().statusCode(201);
        Staff.companion()
                .writing(Map.of("privateTalk", false))
                .post(agreement.path("withdrawal"))
                .then()
                .statusCode(200);
        // Then
        for (var reason : new String[] {"consent-withdrawn", "completed", "transferred"}) {
            close(Staff.caseManager(), files.ofMother(), reason)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("closure.private-talk-needed"));
        }
        // When
        Staff.companion().post(files.ofMother("private-talks"), Map.of()).then().statusCode(201);
        // Then
        close(Staff.caseManager(), files.ofMother(), "consent-withdrawn").then().statusCode(200);
    }

    @Test
    void contactIsLostAfterThreeAttemptsInVainSinceSheWasReached() {
        // Given
        var files = Files.opened();
        document(files.ofMother());
        // When
        attempt(files, false);
        attempt(files, false);
        attempt(files, true);
        attempt(files, false);
        attempt(files, false);
        // Then
        close(Staff.caseManager(), files.ofMother(), "contact-lost")
                .then()
                .statusCode(409)
                .body("code", equalTo("closure.more-attempts-needed"));
        // When
        attempt(files, false);
        // Then
        close(Staff.supervisor(), files.ofMother(), "contact-lost").then().statusCode(200);
    }

    @Test
    void herDeathClosesHerFileOnceItIsOnRecord() {
        // Given
        var files = Files.opened();
        document(files.ofMother());
        close(Staff.caseManager(), files.ofMother(), "died")
                .then()
                .statusCode(409)
                .body("code", equalTo("closure.death-not-recorded"));
        // When
        WorkBodies.recorderOf("endings")
                .post(files.ofMother("endings"), Map.of("reason", "died"))
                .then()
                .statusCode(201);
        // Then
        close(Staff.caseManager(), files.ofMother(), "died")
                .then()
                .statusCode(200)
                .body("closureReason", equalTo("died"));
    }

    @Test
    void aReasonThatNamesTheAgreementHoldsOnlyWhereItIsSo() {
        // Given
        var files = Files.opened();
        document(files.ofMother());
        Agreement.signed(files);
        // Then
        close(Staff.caseManager(), files.ofMother(), "agreement-refused")
                .then()
                .statusCode(409)
                .body("code", equalTo("closure.not-refused"));
        close(Staff.caseManager(), files.ofMother(), "consent-withdrawn")
                .then()
                .statusCode(409)
                .body("code", equalTo("closure.not-withdrawn"));
    }

    @Test
    void nothingIsAddedToAClosedFileButAWithdrawalIsTaken() {
        // Given
        var files = Files.opened();
        var agreement = Agreement.signed(files);
        document(files.ofMother());
        close(Staff.caseManager(), files.ofMother(), "completed")
                .then()
                .statusCode(200)
                .body("state", equalTo("closed"))
                .body("closureReason", equalTo("completed"));
        // Then
        WorkBodies.all()
                .forEach((path, body) -> WorkBodies.recorderOf(path)
                        .post(files.ofMother(path), body)
                        .then()
                        .statusCode(409)
                        .body("code", equalTo("case-file.closed")));
        Staff.caseManager()
                .post(files.ofMother("service-agreements"), Agreement.draft())
                .then()
                .statusCode(409)
                .body("code", equalTo("case-file.closed"));
        close(Staff.caseManager(), files.ofMother(), "completed").then().statusCode(409);
        Staff.companion()
                .writing(Map.of("privateTalk", true))
                .post(agreement.path("withdrawal"))
                .then()
                .statusCode(200);
    }

    @Test
    void theCaseClosesWithItsLastFileAlsoWhenBothCloseAtOnce() throws SQLException {
        // Given
        var files = Files.opened();
        var caseId = Staff.chair().casesOf(files.complaint()).getFirst();
        document(files.ofMother());
        document(files.ofDaughter());
        // When
        var mother = CompletableFuture.supplyAsync(() -> close(Staff.caseManager(), files.ofMother(), "completed"));
        var daughter =
                CompletableFuture.supplyAsync(() -> close(Staff.supervisor(), files.ofDaughter(), "transferred"));
        mother.join().then().statusCode(200);
        daughter.join().then().statusCode(200);
        // Then
        Staff.chair().get("/v1/cases/" + caseId).then().body("state", equalTo("closed"));
        assertThat(Tables.auditOf(UUID.fromString(caseId)))
                .filteredOn(line -> line.endsWith("case.closed"))
                .hasSize(1);
        try (var broker = KafkaProbe.connect()) {
            EventContract.assertFits(
                    "case",
                    "case.closed.v1",
                    broker.awaitRecords("case", UUID.fromString(caseId), 2)
                            .getLast()
                            .value());
            EventContract.assertFits(
                    "case",
                    "case-file.closed.v1",
                    broker.awaitRecords("case-file", files.motherFile(), 2)
                            .getLast()
                            .value());
        }
    }

    @Test
    void aCaseStaysOpenWhileOneOfItsFilesIs() {
        // Given
        var files = Files.opened();
        var caseId = Staff.chair().casesOf(files.complaint()).getFirst();
        document(files.ofMother());
        // When
        close(Staff.caseManager(), files.ofMother(), "completed").then().statusCode(200);
        // Then
        Staff.chair().get("/v1/cases/" + caseId).then().body("state", equalTo("open"));
        Staff.chair().get(files.ofDaughter()).then().body("state", equalTo("open"));
    }

    private static Response close(CaseClient by, String file, String reason) {
        return by.move(file + "/closure", Map.of("reason", reason), by.tagOf(file));
    }

    private static void document(String file) {
        Staff.secretary().post(file + "/documentation", Map.of()).then().statusCode(201);
    }

    private static void attempt(Files files, boolean reached) {
        Staff.companion()
                .post(files.ofMother("contact-attempts"), Map.of("channel", "visit", "reached", reached))
                .then()
                .statusCode(201);
    }
}
