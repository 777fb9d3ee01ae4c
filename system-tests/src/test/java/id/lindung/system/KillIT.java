package id.lindung.system;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.lindung.local.stack.Part;
import id.lindung.local.stack.Service;
import id.lindung.system.ledger.Ledger;
import id.lindung.system.ledger.MadeUpComplaints;
import id.lindung.testkit.Seeds;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
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

/** Any process may be killed at any instruction, and nothing answered with success is lost, doubled or stuck. */
class KillIT {

    /** {@code -Dlindung.kills} says otherwise, as {@code ./lindung test} does: fifteen times take minutes more. */
    private static final int KILLS_OF_EACH = Integer.getInteger("lindung.kills", 15);

    /** More would start nothing sooner on two processors, and leave hardly a moment in which all work. */
    private static final int KILLERS = 2;

    /** Six parts die. */
    private static final int COMPLAINTS_PER_KILL = Math.ceilDiv(540, 6 * KILLS_OF_EACH);

    private static final Duration AT_RANDOM_WITHIN = Duration.ofSeconds(2);

    private static final int STORYTELLERS = 4;

    /** Where the procedure with its thirteen steps is in force. */
    private static final String STORY_UNIT = "62.11";

    private static final List<String> UNITS = List.of("62.05", "62.71", "35.10");

    /** The zone of all four units: no day of receipt falls into another month than expected. */
    private static final ZoneId WESTERN = ZoneId.of("Asia/Jakarta");

    private static final Duration TO_SETTLE = Duration.ofMinutes(2);

    private final Random random = Seeds.random(KillIT.class);
    private final Instant receivedAt = Instant.now().minus(Duration.ofMinutes(5));
    private final Ledger ledger = new Ledger();
    private final Heard heard = new Heard();
    private final Persistence persistence = new Persistence(ledger, heard);
    private final MadeUpComplaints complaints = new MadeUpComplaints(UNITS, new Random(random.nextLong()), receivedAt);
    private final Queue<CompletableFuture<?>> posts = new ConcurrentLinkedQueue<>();

    @Test
    void everyComplaintAndEveryStoryIsThereExactlyOnceThoughEveryProcessIsKilledAgainAndAgain() throws Exception {
        try (var system = RunningStack.start(1)) {
            // Given
            var stories = new Stories(system.people(STORY_UNIT), heard);
            // When
            var order = new KillOrder(system.stack().parts(), KILLS_OF_EACH, random);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var tellers = Stream.generate(() -> runAsync(() -> tellUntilAllIsDone(stories, order), threads))
                        .limit(STORYTELLERS)
                        .toList();
                var killers = Stream.generate(() -> runAsync(() -> killAll(order, system, threads), threads))
                        .limit(KILLERS)
                        .toList();
                killers.forEach(CompletableFuture::join);
                posts.forEach(CompletableFuture::join);
                tellers.forEach(CompletableFuture::join);
            }
            for (var part : system.stack().parts()) {
                part.awaitReady();
            }
            // Then
            System.out.printf("Answers by status, 0 for none: %s%n", heard.byStatus());
            System.out.printf("Complaints: %d, stories walked to their end: %d%n", ledger.size(), stories.size());
            assertThat(heard.faults()).isEmpty();
            checkComplaints(system);
            assertThat(stories.size()).isGreaterThanOrEqualTo(STORYTELLERS);
            stories.check(Stream.of(receivedAt, Instant.now())
                    .map(KillIT::monthOf)
                    .distinct()
                    .toList());
            for (var service : Service.values()) {
                checkNothingIsStuck(system.operator(service), service);
            }
        }
    }

    private static void tellUntilAllIsDone(Stories stories, KillOrder order) {
        do {
            stories.tell();
        } while (!order.isEmpty());
    }

    private void checkComplaints(RunningStack system) throws IOException {
        assertThat(ledger.size()).isEqualTo(posts.size()).isGreaterThanOrEqualTo(500);
        var agreement = new Agreement(ledger, monthOf(receivedAt));
        for (var unit : complaints.units()) {
            var centre = system.centre(unit);
            await().atMost(TO_SETTLE).ignoreExceptions().until(() -> agreement.isReached(centre));
            agreement.check(centre);
        }
    }

    private static void checkNothingIsStuck(ApiClient operator, Service service) throws IOException {
        assertThat(operator.all("/v1/operations/parked-events"))
                .as("parked at %s", service.id())
                .isEmpty();
        await().atMost(TO_SETTLE)
                .untilAsserted(() -> assertThat(outbox(operator).path("unsent").asInt(-1))
                        .as("unsent at %s", service.id())
                        .isZero());
        assertThat(outbox(operator).path("parkedKeys").asInt(-1))
                .as("refused by the broker, of %s", service.id())
                .isZero();
    }

    private static JsonNode outbox(ApiClient operator) throws IOException {
        return operator.get("/v1/operations/outbox").success();
    }

    private static String monthOf(Instant at) {
        return YearMonth.from(at.atZone(WESTERN)).toString();
    }

    /** Kills one part after another while complaints come in, each as soon as the one before does its work again. */
    private void killAll(KillOrder order, RunningStack system, Executor threads) {
        try {
            for (var victim = order.next(); victim.isPresent(); victim = order.next()) {
                for (int n = 0; n < COMPLAINTS_PER_KILL; n++) {
                    var complaint = complaints.next();
                    var officer = system.centre(complaint.unit()).administrationOfficer();
                    posts.add(runAsync(() -> persistence.post(officer, complaint), someTime(threads)));
                }
                var part = victim.get();
                try {
                    runAsync(() -> kill(part), someTime(threads)).join();
                } finally {
                    order.back(part);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A SIGKILL that hits. */
    private static void kill(Part part) {
        try {
            part.awaitReady();
            part.kill();
            part.restart();
            part.awaitReady();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Executor someTime(Executor threads) {
        return CompletableFuture.delayedExecutor(
                random.nextLong(AT_RANDOM_WITHIN.toMillis()), TimeUnit.MILLISECONDS, threads);
    }
}
