package id.lindung.system;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lindung.local.stack.Part;
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
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Any process may be killed at any instruction, and no complaint is lost, doubled or stuck. */
class KillIT {

    private static final int COMPLAINTS = 600;
    private static final int KILLS_OF_EACH = 15;
    private static final Duration UNDER_FIRE = Duration.ofSeconds(Integer.getInteger("lindung.kill.seconds", 210));
    /** The zone of all three made-up units: no day of receipt falls into another month than expected. */
    private static final ZoneId WESTERN = ZoneId.of("Asia/Jakarta");

    private static final Duration TO_SETTLE = Duration.ofMinutes(2);

    private final Random random = Seeds.random(KillIT.class);
    private final Instant receivedAt = Instant.now().minus(Duration.ofMinutes(5));
    private final String month = YearMonth.from(receivedAt.atZone(WESTERN)).toString();
    private final Ledger ledger = new Ledger();
    private final Persistence persistence = new Persistence(ledger);
    private final List<CompletableFuture<?>> work = new ArrayList<>();

    @Test
    void everyComplaintIsThereExactlyOnceThoughEveryProcessIsKilledFifteenTimes() throws Exception {
        try (var system = RunningStack.start(1)) {
            // When
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var complaints = new MadeUpComplaints(new Random(random.nextLong()), receivedAt);
                for (int n = 0; n < COMPLAINTS; n++) {
                    var complaint = complaints.next();
                    var officer = system.centre(complaint.unit()).administrationOfficer();
                    work.add(runAsync(() -> persistence.post(officer, complaint), someTime(threads)));
                }
                for (var part : system.stack().parts()) {
                    for (int kill = 0; kill < KILLS_OF_EACH; kill++) {
                        work.add(runAsync(() -> kill(part), someTime(threads)));
                    }
                }
                work.forEach(CompletableFuture::join);
            }
            // Then
            System.out.println("Answers by status, 0 for none: " + persistence.answers());
            for (var part : system.stack().parts()) {
                part.awaitReady();
            }
            var agreement = new Agreement(ledger, month);
            for (var unit : MadeUpComplaints.units()) {
                var centre = system.centre(unit);
                await().atMost(TO_SETTLE).ignoreExceptions().until(() -> agreement.isReached(centre));
                agreement.check(centre);
            }
            assertThat(ledger.size()).isEqualTo(COMPLAINTS);
            for (var service : Service.values()) {
                assertThat(system.operator(service).all("/v1/operations/parked-events"))
                        .as("parked at %s", service.id())
                        .isEmpty();
            }
        }
    }

    /** A SIGKILL that hits: one that finds the part down waits for its return. Two on the same part come one after the other. */
    private static void kill(Part part) {
        synchronized (part) {
            await().atMost(TO_SETTLE).until(() -> part.process().isPresent());
            try {
                part.kill();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            part.restart();
        }
    }

    private Executor someTime(Executor threads) {
        return CompletableFuture.delayedExecutor(
                random.nextLong(UNDER_FIRE.toMillis()), TimeUnit.MILLISECONDS, threads);
    }
}
