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
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Any process may be killed at any instruction, and no complaint is lost, doubled or stuck. */
class KillIT {

    private static final int KILLS_OF_EACH = 15;
    private static final int KILLERS = 2;
    private static final int COMPLAINTS_PER_KILL = 7;
    private static final Duration AT_RANDOM_WITHIN = Duration.ofSeconds(2);

    /** The zone of all three made-up units: no day of receipt falls into another month than expected. */
    private static final ZoneId WESTERN = ZoneId.of("Asia/Jakarta");

    private static final Duration TO_SETTLE = Duration.ofMinutes(2);

    private final Random random = Seeds.random(KillIT.class);
    private final Instant receivedAt = Instant.now().minus(Duration.ofMinutes(5));
    private final String month = YearMonth.from(receivedAt.atZone(WESTERN)).toString();
    private final Ledger ledger = new Ledger();
    private final Persistence persistence = new Persistence(ledger);
    private final MadeUpComplaints complaints =
            new MadeUpComplaints(List.of("62.11", "62.05", "35.10"), new Random(random.nextLong()), receivedAt);
    private final Queue<CompletableFuture<?>> posts = new ConcurrentLinkedQueue<>();

    @Test
    void everyComplaintIsThereExactlyOnceThoughEveryProcessIsKilledFifteenTimes() throws Exception {
        try (var system = RunningStack.start(1)) {
            // When
            var kills = new ConcurrentLinkedQueue<>(kills(system));
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var killers = Stream.generate(() -> runAsync(() -> killAll(kills, system, threads), threads))
                        .limit(KILLERS)
                        .toList();
                killers.forEach(CompletableFuture::join);
                posts.forEach(CompletableFuture::join);
            }
            // Then
            System.out.println("Answers by status, 0 for none: " + persistence.answers());
            for (var part : system.stack().parts()) {
                part.awaitReady();
            }
            var agreement = new Agreement(ledger, month);
            for (var unit : complaints.units()) {
                var centre = system.centre(unit);
                await().atMost(TO_SETTLE).ignoreExceptions().until(() -> agreement.isReached(centre));
                agreement.check(centre);
            }
            assertThat(ledger.size()).isEqualTo(posts.size()).isGreaterThanOrEqualTo(500);
            for (var service : Service.values()) {
                assertThat(system.operator(service).all("/v1/operations/parked-events"))
                        .as("parked at %s", service.id())
                        .isEmpty();
            }
        }
    }

    /** Each part as often as it is to be killed, in an order of chance. */
    private List<Part> kills(RunningStack system) {
        var kills = new ArrayList<Part>();
        system.stack().parts().forEach(part -> kills.addAll(Collections.nCopies(KILLS_OF_EACH, part)));
        Collections.shuffle(kills, random);
        return kills;
    }

    /** Kills one part after another while complaints come in, each as soon as the one before does its work again. */
    private void killAll(Queue<Part> kills, RunningStack system, Executor threads) {
        for (var part = kills.poll(); part != null; part = kills.poll()) {
            for (int n = 0; n < COMPLAINTS_PER_KILL; n++) {
                var complaint = complaints.next();
                var officer = system.centre(complaint.unit()).administrationOfficer();
                posts.add(runAsync(() -> persistence.post(officer, complaint), someTime(threads)));
            }
            var victim = part;
            runAsync(() -> kill(victim), someTime(threads)).join();
        }
    }

    /** A SIGKILL that hits. Two on the same part come one after the other. */
    private static void kill(Part part) {
        synchronized (part) {
            try {
                part.awaitReady();
                part.kill();
                part.restart();
                part.awaitReady();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Executor someTime(Executor threads) {
        return CompletableFuture.delayedExecutor(
                random.nextLong(AT_RANDOM_WITHIN.toMillis()), TimeUnit.MILLISECONDS, threads);
    }
}
