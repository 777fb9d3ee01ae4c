package id.lindung.faults.run;

import id.lindung.faults.check.Checker;
import id.lindung.faults.check.Finding;
import id.lindung.faults.check.Observations;
import id.lindung.faults.check.Recovery;
import id.lindung.faults.client.Crowd;
import id.lindung.faults.inject.Injector;
import id.lindung.faults.inject.Links;
import id.lindung.faults.inject.SmallDisk;
import id.lindung.faults.leak.Leaks;
import id.lindung.faults.leak.Leaks.Trend;
import id.lindung.faults.leak.Sampler;
import id.lindung.faults.ledger.Exchange;
import id.lindung.faults.ledger.Ledger;
import id.lindung.faults.observe.Observer;
import id.lindung.faults.schedule.Fault;
import id.lindung.faults.schedule.Schedule;
import id.lindung.faults.schedule.Targets;
import id.lindung.local.process.Backoff;
import id.lindung.local.process.Watcher;
import id.lindung.local.server.Lifetime;
import id.lindung.local.stack.Applications;
import id.lindung.local.stack.Part;
import id.lindung.local.stack.PortPlan;
import id.lindung.local.stack.Stack;
import id.lindung.local.stack.StackConfig;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One whole run: a fresh system, people at work, faults as scheduled, recovery, and the check. */
public final class FaultRun {

    private static final int REPLICAS = 2;
    private static final Duration RECOVERED_WITHIN = Duration.ofSeconds(60);

    /** Recovery is watched for longer than it may take, so that a finding tells whether it came late or never. */
    private static final Duration WATCHED_FOR = RECOVERED_WITHIN.multipliedBy(3);

    private static final Duration STORIES_END_WITHIN = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final int SECOND_STREAM = 31;

    private final Plan plan;
    private final Watcher watcher;
    private final Clock clock;
    private final ConcurrentLinkedQueue<String> broken = new ConcurrentLinkedQueue<>();

    /**
     * What to do.
     *
     * @param applications the built services
     * @param folder where data, ledger and what else the run leaves lie
     * @param cache unpacked programs
     * @param watchLeaks whether to watch how large the services get; then they are not killed, since whoever dies starts
     *     small again
     */
    public record Plan(
            long seed, Duration length, Applications applications, Path folder, Path cache, boolean watchLeaks) {}

    /** @param watcher told what happens, a line each */
    public FaultRun(Plan plan, Watcher watcher, Clock clock) {
        this.plan = plan;
        this.watcher = watcher;
        this.clock = clock;
    }

    /** Runs it; nothing of it goes on afterwards. */
    public Outcome run() throws IOException, InterruptedException, SQLException {
        Files.createDirectories(plan.folder());
        var ports = PortPlan.free();
        try (var links = Links.forStack(ports, REPLICAS);
                var http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(2))
                        .build();
                var ledger = new Ledger(plan.folder().resolve("ledger.txt"), clock)) {
            Optional<SmallDisk> disk = Optional.empty();
            try (var stack = Stack.start(config(ports, links), watcher)) {
                disk = smallDisk(stack);
                var random = new Random(plan.seed() * SECOND_STREAM);
                var crowd = new Crowd(stack, http, ledger, new Random(random.nextLong()));
                var schedule = Schedule.draw(plan.seed(), plan.length(), targets(stack, links, disk.isPresent()));
                var injector = new Injector(stack, links, disk, random);
                return finished(stack, crowd, ledger, schedule, injected(crowd, schedule, injector, stack));
            } finally {
                if (disk.isPresent()) {
                    disk.get().close();
                }
            }
        }
    }

    private StackConfig config(PortPlan ports, Links links) {
        return StackConfig.of(
                        plan.applications(),
                        plan.folder().resolve("data"),
                        plan.folder().resolve("keys"),
                        plan.cache(),
                        ports)
                .withReplicas(REPLICAS)
                .withLifetime(Lifetime.WITH_PARENT)
                .withEnvironment(links::environmentOf)
                .withBackoff(new Backoff(Duration.ofMillis(100), Duration.ofSeconds(2), Duration.ofSeconds(20)));
    }

    private Optional<SmallDisk> smallDisk(Stack stack) throws IOException, InterruptedException {
        var disk = SmallDisk.under(
                stack.part("postgres"),
                stack.config().data().resolve("postgres"),
                plan.folder().resolve("small-disk"));
        if (disk.isEmpty()) {
            watcher.note("No small disk is filled: only root may mount one.");
        }
        return disk;
    }

    private Targets targets(Stack stack, Links links, boolean smallDisk) {
        var parts = stack.parts().stream().map(Part::name).toList();
        var services = stack.services().stream().map(Part::name).toList();
        var mortal = parts.stream()
                .filter(part -> !plan.watchLeaks() || !services.contains(part))
                .toList();
        return new Targets(mortal, parts, links.names(), smallDisk);
    }

    /** Does the faults while everybody works; how the system came back, and what was done. */
    private Faulted injected(Crowd crowd, Schedule schedule, Injector injector, Stack stack)
            throws InterruptedException {
        var done = new ConcurrentLinkedQueue<Fault>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var working = crowd.work(threads);
            var sampler = new Sampler(stack);
            if (plan.watchLeaks()) {
                threads.execute(sampler::sample);
            }
            var begun = clock.instant();
            var faults = new ArrayList<CompletableFuture<Void>>();
            for (var planned : schedule.faults()) {
                sleepUntil(begun.plus(planned.at()));
                faults.add(CompletableFuture.runAsync(() -> inject(injector, planned.fault(), done), threads));
            }
            sleepUntil(begun.plus(plan.length()));
            faults.forEach(CompletableFuture::join);
            var lastFault = clock.instant();
            watcher.note("The last fault is over.");
            var recovery = recovery(stack, lastFault);
            crowd.finish();
            awaitStories(working);
            sampler.finish();
            // Whoever has not come to an end by now is on record; nobody works while it is looked at.
            threads.shutdownNow();
            return new Faulted(List.copyOf(done), recovery, Leaks.trends(sampler.samples()));
        }
    }

    private record Faulted(List<Fault> done, Recovery recovery, List<Trend> trends) {}

    private void inject(Injector injector, Fault fault, ConcurrentLinkedQueue<Fault> done) {
        try {
            watcher.note(fault + ": " + injector.inject(fault));
            done.add(fault);
        } catch (IOException | RuntimeException failed) {
            broken.add(fault + " could not be done: " + failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void sleepUntil(Instant at) throws InterruptedException {
        var left = Duration.between(clock.instant(), at);
        if (left.isPositive()) {
            TimeUnit.MILLISECONDS.sleep(left.toMillis());
        }
    }

    /** Every part does its work, and everything told before the last fault was over has taken effect. */
    private Recovery recovery(Stack stack, Instant lastFault) throws InterruptedException {
        var observer = new Observer(stack, clock);
        var waitedFor = "";
        while (clock.instant().isBefore(lastFault.plus(WATCHED_FOR))) {
            var waiting = waiting(stack, observer, lastFault);
            if (waiting.isEmpty()) {
                return new Recovery(lastFault, Optional.of(clock.instant()), RECOVERED_WITHIN, waitedFor);
            }
            waitedFor = waiting.get();
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
        }
        return new Recovery(lastFault, Optional.empty(), RECOVERED_WITHIN, waitedFor);
    }

    private static Optional<String> waiting(Stack stack, Observer observer, Instant lastFault) {
        var down = stack.parts().stream().filter(part -> !part.isReady()).findFirst();
        if (down.isPresent()) {
            return down.map(Part::name);
        }
        try {
            return observer.underWay(lastFault);
        } catch (SQLException away) {
            return Optional.of("PostgreSQL");
        }
    }

    private void awaitStories(Iterable<CompletableFuture<Void>> working) throws InterruptedException {
        var end = System.nanoTime() + STORIES_END_WITHIN.toNanos();
        for (var one : working) {
            try {
                one.get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException endless) {
                broken.add("a story did not end within %d s".formatted(STORIES_END_WITHIN.toSeconds()));
                one.cancel(true);
            } catch (ExecutionException failed) {
                broken.add("a client failed: " + failed.getCause());
            }
        }
    }

    private Outcome finished(Stack stack, Crowd crowd, Ledger ledger, Schedule schedule, Faulted faulted)
            throws SQLException, InterruptedException {
        var observer = new Observer(stack, clock);
        observer.settle().ifPresent(what -> broken.add("it never settled: waited for " + what));
        watcher.note("Everything is quiet; looking at all of it.");
        crowd.lookUp();
        var rebuilt = observer.rebuild();
        broken.addAll(crowd.mishaps());
        var seen = observer.observe(faulted.recovery(), schedule.longestPause(), rebuilt, List.copyOf(broken));
        var exchanges = ledger.exchanges();
        var findings = new ArrayList<>(Checker.check(exchanges, seen));
        for (var trend : faulted.trends()) {
            trend.grown().ifPresent(grown -> findings.add(new Finding("Leaks", trend.part() + ": " + grown, Set.of())));
        }
        return new Outcome(
                counts(faulted.done(), fault -> fault.getClass().getSimpleName()),
                counts(exchanges, Exchange::status),
                looked(crowd, exchanges, seen),
                faulted.trends().stream().map(Trend::line).toList(),
                faulted.recovery()
                        .recovered()
                        .map(at -> "%.1f"
                                .formatted(Duration.between(faulted.recovery().lastFault(), at)
                                                .toMillis()
                                        / 1000.0))
                        .orElse(""),
                findings,
                findings.stream()
                        .map((Finding finding) -> Checker.history(finding, exchanges, seen))
                        .toList());
    }

    private static Map<String, Long> looked(Crowd crowd, List<Exchange> exchanges, Observations seen) {
        var all = new TreeMap<String, Long>();
        all.put("exchanges", (long) exchanges.size());
        all.put("stories walked to their end", (long) crowd.stories());
        all.put("rows", (long) seen.kept().size());
        all.put("events told", (long) seen.told().size());
        all.put("records on topics", (long) seen.onTopics().size());
        all.put("disclosures", (long) seen.disclosures().size());
        all.put(
                "projected rows",
                seen.projections().stream()
                        .mapToLong(one -> one.actual().size())
                        .sum());
        all.put(
                "marks raised",
                seen.told().stream()
                        .filter(one ->
                                one.type().contains("overdue") || one.type().contains("escalated"))
                        .count());
        return all;
    }

    private static <T, K> Map<K, Long> counts(List<T> all, Function<T, K> by) {
        return all.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }
}
