package id.lindung.system;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lindung.local.stack.Service;
import id.lindung.system.ledger.Ledger;
import id.lindung.system.ledger.MadeUpComplaints;
import id.lindung.testkit.Seeds;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Every service runs as any number of replicas: none holds state that matters, none repeats another's work. */
class ReplicasIT {

    private static final int COMPLAINTS = 60;

    private final Instant receivedAt = Instant.now().minus(Duration.ofMinutes(5));
    private final String month =
            YearMonth.from(receivedAt.atZone(ZoneId.of("Asia/Jakarta"))).toString();
    private final Ledger ledger = new Ledger();
    private final Persistence persistence = new Persistence(ledger, new Heard());
    private final MadeUpComplaints complaints =
            new MadeUpComplaints(List.of("62.11", "62.05", "35.10"), Seeds.random(ReplicasIT.class), receivedAt);

    @Test
    void twoReplicasOfEachServiceDoNothingTwiceAndKnowTheSame() throws Exception {
        try (var system = RunningStack.start(2)) {
            // When: each complaint is posted to both replicas of intake at the same time, under the same key
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var work = new ArrayList<CompletableFuture<Void>>();
                for (int n = 0; n < COMPLAINTS; n++) {
                    var complaint = complaints.next();
                    var centre = system.centre(complaint.unit());
                    for (int replica = 1; replica <= 2; replica++) {
                        var officer = centre.administrationOfficerAt(replica);
                        work.add(runAsync(() -> persistence.post(officer, complaint), threads));
                    }
                }
                work.forEach(CompletableFuture::join);
            }
            // Then
            var agreement = new Agreement(ledger, month);
            for (var unit : complaints.units()) {
                var centre = system.centre(unit);
                await().atMost(Duration.ofMinutes(1)).until(() -> agreement.isReached(centre));
                agreement.check(centre);
                assertThat(centre.person(Service.REPORTING, 2, "analyst").getText("/v1/recaps/" + month))
                        .as("the recap of %s at the other replica", unit)
                        .isEqualTo(centre.analyst().getText("/v1/recaps/" + month));
            }
            assertThat(registrationsOnTheAuditLog(system)).isEqualTo(COMPLAINTS);
            new PublishedProcedure(system.stack()).assertKnownEverywhereAtOnce();
        }
    }

    /** Each registration stands on the log once, however many replicas were asked. */
    private static long registrationsOnTheAuditLog(RunningStack system) throws Exception {
        try (var connection = system.stack().superuser().connect("lindung_intake");
                var statement = connection.createStatement();
                var counted = statement.executeQuery(
                        "select count(*) from audit_log where action = 'complaint.registered'")) {
            counted.next();
            return counted.getLong(1);
        }
    }
}
