package id.lindung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.local.postgres.DatabaseSetup;
import id.lindung.local.stack.Service;
import id.lindung.system.ledger.Ledger;
import id.lindung.system.ledger.MadeUpComplaints;
import id.lindung.system.scan.DatabaseScan;
import id.lindung.system.scan.FileScan;
import id.lindung.system.scan.KafkaScan;
import id.lindung.system.scan.Needle;
import id.lindung.system.scan.Scanner;
import id.lindung.testkit.Seeds;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What holds between the services of one running system, tried as people and operators would. */
@ExtendWith(SharedSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneSystemIT {

    private static final Duration A_WHILE = Duration.ofMinutes(2);
    private static final String UNIT = "62.01";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Instant receivedAt = Instant.now().minus(Duration.ofMinutes(5));
    private final String month =
            YearMonth.from(receivedAt.atZone(ZoneId.of("Asia/Jakarta"))).toString();
    private final MadeUpComplaints complaints =
            new MadeUpComplaints(List.of(UNIT, "62.13", "35.09"), Seeds.random(OneSystemIT.class), receivedAt);
    private final Ledger ledger = new Ledger();
    private final Persistence persistence = new Persistence(ledger, new Heard());
    private final RunningStack system;

    OneSystemIT(RunningStack system) {
        this.system = system;
    }

    @BeforeAll
    void someComplaints() {
        for (int n = 0; n < 12; n++) {
            post();
        }
        awaitAgreement();
    }

    @Test
    void aComplaintOpensACaseFileForEachVictimAndIsCounted() throws Exception {
        post();
        awaitAgreement();
        checkAgreement();
    }

    @Test
    void anotherUnitFindsNothing() throws Exception {
        var own = system.centre(UNIT);
        var other = system.centre("94.71");
        var complaint = own.administrationOfficer().all("/v1/complaints").getFirst();
        var caseOpened = own.caseManager().all("/v1/cases").getFirst();
        var caseFile = own.caseManager().all("/v1/case-files").getFirst();
        assertThat(statuses(
                        other.administrationOfficer().get("/v1/complaints/" + text(complaint, "id")),
                        other.caseManager().get("/v1/cases/" + text(caseOpened, "id")),
                        other.caseManager().get("/v1/case-files/" + text(caseFile, "id")),
                        other.administrationOfficer()
                                .post(
                                        "/v1/person-disclosures",
                                        names(caseFile.at("/victim/personId").asText()))))
                .containsOnly(404);
        assertThat(other.administrationOfficer().all("/v1/complaints")).isEmpty();
        assertThat(other.caseManager().all("/v1/cases")).isEmpty();
        assertThat(other.caseManager().all("/v1/case-files")).isEmpty();
        assertThat(other.analyst()
                        .get("/v1/recaps/" + month)
                        .success()
                        .at("/totals/victims")
                        .asInt())
                .isZero();
    }

    @Test
    void noNameStandsAnywhereButInTheAnswerToAStatedPurpose() throws Exception {
        // Given: a centre of its own, so that nobody else counts this complaint
        var planted = system.centre("62.71");
        var id = UuidCreator.getTimeOrderedEpoch().toString();
        var officer = planted.administrationOfficer();
        var registered = officer.post("/v1/complaints", PlantedPeople.complaint(id), "planted-" + id)
                .success();
        var refusedId = UuidCreator.getTimeOrderedEpoch().toString();
        var refused = officer.post("/v1/complaints", PlantedPeople.refusedComplaint(refusedId), "planted-" + refusedId);
        var victim = registered.at("/victims/0/personId").asText();
        var disclosed = officer.post("/v1/person-disclosures", names(victim)).success();
        await().atMost(A_WHILE)
                .until(() -> !planted.caseManager()
                        .all("/v1/cases?complaintId=" + id)
                        .isEmpty());
        // When
        var marker = new Needle(id);
        var hits = everywhere(new Scanner(Stream.concat(PlantedPeople.needles().stream(), Stream.of(marker))
                .toList()));
        var markers = hits.stream().filter(hit -> hit.contains(marker.text())).toList();
        var found = hits.stream().filter(hit -> !hit.contains(marker.text())).toList();
        // Then
        assertThat(disclosed.toString()).contains(PlantedPeople.victimName());
        assertThat(refused.status()).isBetween(400, 499);
        assertThat(new Scanner(PlantedPeople.needles())
                        .findIn(refused.body().toString().getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(found).isEmpty();
        assertThat(markers)
                .as("the harmless id of the complaint, sent the same way, is found by the same scan")
                .anyMatch(hit -> hit.startsWith("database lindung_intake table public.complaint:"))
                .anyMatch(hit -> hit.startsWith("database lindung_case"))
                .anyMatch(hit -> hit.startsWith("database lindung_reporting"))
                .anyMatch(hit -> hit.startsWith("topic lindung.complaint"))
                .anyMatch(hit -> hit.startsWith("file kafka"))
                .anyMatch(hit -> hit.startsWith("file logs/intake"));
    }

    @Test
    void theLineOfTheLogThatWasTamperedWithIsNamed() throws Exception {
        await().atMost(Duration.ofMinutes(1)).until(() -> findings().isEmpty());
        try (var connection = system.stack().superuser().connect("lindung_intake");
                var statement = connection.createStatement()) {
            String line;
            try (var lines = statement.executeQuery("select id from audit_log order by id limit 1 offset 3")) {
                lines.next();
                line = lines.getString(1);
            }
            statement.executeUpdate("update audit_log set purpose = purpose || '.' where id = '" + line + "'");
            assertThat(findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(text(finding, "lineId")).isEqualTo(line));
            statement.executeUpdate("update audit_log set purpose = rtrim(purpose, '.') where id = '" + line + "'");
            assertThat(findings()).isEmpty();
        }
    }

    @Test
    void aServiceThatIsAskedToStopFinishesWhatItAccepted() throws Exception {
        // Given: a complaint on its way through intake
        var complaint = complaints.next();
        var officer = system.centre(complaint.unit()).administrationOfficer();
        CompletableFuture<Answer> answer;
        CompletableFuture<Void> stopping;
        // Not on the common pool: of its few threads, one must tell of the process's end.
        Executor threads = Thread.ofVirtual()::start;
        try (var held = HeldTable.hold(system.stack().superuser().connect("lindung_intake"), "complaint")) {
            answer = CompletableFuture.supplyAsync(
                    () -> officer.tell("/v1/complaints", complaint.request(), complaint.idempotencyKey()), threads);
            await().atMost(A_WHILE).until(held::somebodyWaits);
            // When: the service turns others away and is not gone yet
            stopping = CompletableFuture.runAsync(this::stopIntake, threads);
            await().atMost(A_WHILE).until(() -> !officer.isServed("/v1/complaints?limit=1"));
            assertThat(answer).isNotDone();
        }
        // Then
        assertThat(answer.join().status()).isEqualTo(201);
        stopping.join();
        restart("intake");
        persistence.post(officer, complaint);
        awaitAgreement();
        checkAgreement();
    }

    @Test
    void lostTopicsAreFilledAgainFromTheOutboxesAndNothingIsCountedTwice() throws Exception {
        try (var admin = Admin.create(
                Map.<String, Object>of("bootstrap.servers", system.stack().kafka()))) {
            var topics = admin.listTopics().names().get();
            admin.deleteTopics(topics).all().get();
        }
        restart("intake", "case", "referral", "reporting");
        for (var service : Service.values()) {
            system.operator(service)
                    .post("/v1/operations/outbox/republication", JSON.createObjectNode())
                    .success();
        }
        post();
        awaitAgreement();
        checkAgreement();
    }

    @Test
    void anEmptiedReportingDatabaseRebuildsTheSameRecapToTheByte() throws Exception {
        var before = system.centre(UNIT).analyst().getText("/v1/recaps/" + month);
        system.stack().part("reporting").stop();
        try (var connection = system.stack().superuser().connect();
                var statement = connection.createStatement()) {
            statement.execute("drop database lindung_reporting with (force)");
        }
        DatabaseSetup.ensure(system.stack().superuser(), "reporting");
        restart("reporting");
        await().atMost(A_WHILE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(system.centre(UNIT).analyst().getText("/v1/recaps/" + month))
                        .isEqualTo(before));
    }

    private void post() {
        var complaint = complaints.next();
        persistence.post(system.centre(complaint.unit()).administrationOfficer(), complaint);
    }

    private void awaitAgreement() {
        var agreement = new Agreement(ledger, month);
        for (var unit : complaints.units()) {
            await().atMost(A_WHILE).ignoreExceptions().until(() -> agreement.isReached(system.centre(unit)));
        }
    }

    private void checkAgreement() throws Exception {
        var agreement = new Agreement(ledger, month);
        for (var unit : complaints.units()) {
            agreement.check(system.centre(unit));
        }
    }

    private void restart(String... parts) throws InterruptedException {
        for (var part : parts) {
            system.stack().part(part).stop();
        }
        for (var part : parts) {
            system.stack().part(part).restart();
        }
        for (var part : parts) {
            system.stack().part(part).awaitReady();
        }
    }

    private void stopIntake() {
        try {
            system.stack().part("intake").stop();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private List<String> everywhere(Scanner scanner) throws Exception {
        var found = new ArrayList<String>();
        found.addAll(new DatabaseScan(system.stack().superuser()).find(scanner));
        found.addAll(new KafkaScan(system.stack().kafka()).find(scanner));
        found.addAll(new FileScan(system.data()).find(scanner));
        return found;
    }

    private List<JsonNode> findings() throws Exception {
        var verified = system.operator(Service.INTAKE)
                .post("/v1/operations/audit-log/verification", JSON.createObjectNode())
                .success();
        var findings = new ArrayList<JsonNode>();
        verified.path("findings").forEach(findings::add);
        return findings;
    }

    private static JsonNode names(String personId) {
        var request = JSON.createObjectNode().put("purpose", "worklist");
        request.putArray("personIds").add(personId);
        return request;
    }

    private static List<Integer> statuses(Answer... answers) {
        return Arrays.stream(answers).map(Answer::status).toList();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }
}
