package id.lindung.casework.consent.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.lindung.casework.Agreement;
import id.lindung.casework.Files;
import id.lindung.casework.Staff;
import id.lindung.casework.Tables;
import id.lindung.testkit.Databases;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
class DisclosurePermitIT {

    private static final String PERMITS = "/v1/disclosure-permits";

    @Test
    void nothingIsPermittedOnADraftARefusalAWithdrawalOrNoAgreementAtAll() throws SQLException {
        // Given
        var files = Files.opened();
        var drafted = Agreement.drafted(files.ofDaughter());
        var signed = Agreement.signed(files);
        // Then
        refused(drafted.permitFor(files.daughter()));
        refused(signed.permitFor(files.daughter()));
        refused(signed.permitFor(files.mother(), UUID.randomUUID()));
        // When
        Staff.companion()
                .move(drafted.path("refusal"), Map.of(), "\"0\"")
                .then()
                .statusCode(200);
        withdraw(signed);
        // Then
        refused(drafted.permitFor(files.daughter()));
        refused(signed.permitFor(files.mother()));
        assertThat(Tables.permitsOf(files.motherFile())).isEmpty();
        assertThat(Tables.permitsOf(files.daughterFile())).isEmpty();
    }

    @Test
    void anExcludedAgencyIsPermittedNothingThoughTheVictimAgreed() {
        // Given
        var files = Files.opened();
        var agreement = Agreement.signed(files);
        Staff.supervisor()
                .put(
                        files.ofDaughter("exclusions"),
                        Map.of("excludedSubjects", List.of(), "excludedAgencyIds", List.of(agreement.agency())),
                        "\"0\"")
                .then()
                .statusCode(200);
        // Then
        refused(agreement.permitFor(files.mother()));
    }

    @Test
    void onlyTheReferralServiceAsksAndOnlyForTheUnitOfTheFile() {
        // Given
        var files = Files.opened();
        var agreement = Agreement.signed(files);
        var body = new HashMap<>(agreement.permitFor(files.mother()));
        // Then
        for (var other : List.of(Staff.caseManager(), Staff.chair(), Staff.headOfOffice())) {
            other.writing(body).post(PERMITS).then().statusCode(403).body("code", equalTo("forbidden"));
        }
        body.put("unit", "62.05");
        ask(body).then().statusCode(404);
        body.put("unit", "-");
        ask(body).then().statusCode(400);
        body.put("unit", Staff.UNIT);
        body.put("purpose", "Because I said so");
        ask(body).then().statusCode(400);
    }

    @Test
    void aPermitIsForOneUseNowAndStandsOnRecord() throws SQLException {
        // Given
        var files = Files.opened();
        var agreement = Agreement.signed(files);
        // When
        var before = Instant.now();
        var first = ask(agreement.permitFor(files.mother()));
        var second = ask(agreement.permitFor(files.mother()));
        // Then
        first.then().statusCode(201).body("agreementId", equalTo(agreement.id()));
        second.then().statusCode(201);
        assertThat(first.jsonPath().getString("id"))
                .isNotEqualTo(second.jsonPath().getString("id"));
        assertThat(Instant.parse(first.jsonPath().getString("expiresAt")))
                .isBetween(before, Instant.now().plus(Duration.ofSeconds(5)));
        assertThat(Tables.permitsOf(files.motherFile()))
                .containsExactly(agreement.agency() + " referral-dispatch", agreement.agency() + " referral-dispatch");
        assertThat(Tables.disclosuresOf(files.motherFile()))
                .contains("disclosure.permitted referral-dispatch consent " + agreement.agency());
    }

    /** The withdrawal holds the row when the permit is asked for: the permit waits, and then is refused. */
    @Test
    void aPermitThatComesDuringAWithdrawalWaitsForItAndIsRefused() throws Exception {
        // Given
        var files = Files.opened();
        var agreement = Agreement.signed(files);
        try (var withdrawal = Databases.asOwner("case");
                var statement = withdrawal.createStatement()) {
            withdrawal.setAutoCommit(false);
            statement.execute("update service_agreement set state = 'withdrawn', withdrawn_at = now(),"
                    + " private_talk = false, version = version + 1 where id = '" + agreement.id() + "'");
            // When
            var permit = CompletableFuture.supplyAsync(() -> ask(agreement.permitFor(files.mother())));
            Tables.awaitSomebodyWaitingForALock();
            assertThat(permit).isNotDone();
            withdrawal.commit();
            // Then
            permit.get().then().statusCode(403).body("code", equalTo("consent.not-in-force"));
        }
        assertThat(Tables.permitsOf(files.motherFile())).isEmpty();
    }

    /** The permit holds the row when the agreement is withdrawn: the withdrawal waits, so no permit follows its commit. */
    @Test
    void aWithdrawalThatComesDuringAPermitWaitsForIt() throws Exception {
        // Given
        var files = Files.opened();
        var agreement = Agreement.signed(files);
        try (var permit = Databases.asOwner("case");
                var statement = permit.createStatement()) {
            permit.setAutoCommit(false);
            statement.execute("select 1 from service_agreement where id = '" + agreement.id() + "' for share");
            // When
            var withdrawal = CompletableFuture.runAsync(() -> withdraw(agreement));
            Tables.awaitSomebodyWaitingForALock();
            assertThat(withdrawal).isNotDone();
            permit.commit();
            withdrawal.get();
        }
        // Then
        refused(agreement.permitFor(files.mother()));
    }

    /** Many at once, with nothing in between: each is permitted or refused whole, and none after the answer. */
    @Test
    void noPermitIsIssuedAfterAWithdrawalWasAnswered() throws ExecutionException, InterruptedException, SQLException {
        for (int round = 0; round < 5; round++) {
            // Given
            var files = Files.opened();
            var agreement = Agreement.signed(files);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                // When
                var permits = new ArrayList<CompletableFuture<Response>>();
                for (int index = 0; index < 12; index++) {
                    permits.add(CompletableFuture.supplyAsync(() -> ask(agreement.permitFor(files.mother())), threads));
                }
                var withdrawal = CompletableFuture.runAsync(() -> withdraw(agreement), threads);
                withdrawal.get();
                // Then
                refused(agreement.permitFor(files.mother()));
                int permitted = 0;
                for (var permit : permits) {
                    assertThat(permit.get().statusCode()).isIn(201, 403);
                    permitted += permit.get().statusCode() == 201 ? 1 : 0;
                }
                assertThat(Tables.permitsOf(files.motherFile())).hasSize(permitted);
            }
        }
    }

    private static Response ask(Map<String, Object> body) {
        return Staff.referralService().writing(body).post(PERMITS);
    }

    private static void refused(Map<String, Object> body) {
        ask(body).then().statusCode(403).body("code", equalTo("consent.not-in-force"));
    }

    private static void withdraw(Agreement agreement) {
        Staff.counsellor()
                .writing(Map.of("privateTalk", true))
                .post(agreement.path("withdrawal"))
                .then()
                .statusCode(200);
    }
}
