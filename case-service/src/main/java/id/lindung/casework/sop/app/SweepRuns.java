package id.lindung.casework.sop.app;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import id.lindung.casework.sop.domain.DueRun;
import id.lindung.casework.sop.store.DueRuns;
import id.lindung.casework.sop.store.SopCatalogue;
import id.lindung.casework.sop.store.SopRuns;
import id.lindung.casework.sop.store.SopSweep;
import id.lindung.casework.sop.store.SopSweep.Due;
import id.lindung.identity.Scope;
import id.lindung.identity.Scopes;
import id.lindung.messaging.Outbox;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.UUID;

/**
 * Raises what the hour alone raises: a step comes near its due time, passes it, goes to the role above; a ruling takes
 * effect. Every replica sweeps. Runs are marked some of one unit at a time, in one transaction and under their rows' locks,
 * and each replica passes over what another holds, so that they share the work and a mark is raised once whoever looks.
 */
@ApplicationScoped
public class SweepRuns {

    // Enough that one commit and one statement of each kind serve many runs, and few enough to hold for milliseconds.
    private static final int TOGETHER = 50;
    private static final int PAGE = 10_000;

    private final SopSweep sweep;
    private final DueRuns due;
    private final SopRuns runs;
    private final SopCatalogue catalogue;
    private final RuleSopRun rule;
    private final UnmarkedRuns unmarked;
    private final Outbox outbox;
    private final Clock clock;
    private final MeterRegistry metrics;

    SweepRuns(
            SopSweep sweep,
            DueRuns due,
            SopRuns runs,
            SopCatalogue catalogue,
            RuleSopRun rule,
            UnmarkedRuns unmarked,
            Outbox outbox,
            Clock clock,
            MeterRegistry metrics) {
        this.sweep = sweep;
        this.due = due;
        this.runs = runs;
        this.catalogue = catalogue;
        this.rule = rule;
        this.unmarked = unmarked;
        this.outbox = outbox;
        this.clock = clock;
        this.metrics = metrics;
    }

    @Scheduled(every = "{lindung.sop.sweep-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void everyNowAndThen() {
        sweep();
    }

    /** Looks at every run that has a mark to raise and that nobody holds; {@code lindung_sop_sweep_seconds} tells how long. */
    public void sweep() {
        var began = Timer.start(metrics);
        var found = lookAtAll();
        began.stop(Timer.builder("lindung.sop.sweep")
                .description("Time of one look for steps with a mark to raise")
                .tag("found", found ? "some" : "none")
                .register(metrics));
    }

    private boolean lookAtAll() {
        var now = clock.instant();
        var found = false;
        var seen = new HashSet<UUID>();
        var page = dueAfter(Due.NONE, now);
        while (!page.isEmpty()) {
            page.forEach(run -> seen.add(run.runId()));
            var tried = page.stream()
                    .filter(run -> unmarked.isTried(run.runId(), now))
                    .toList();
            lookAt(tried);
            found |= !tried.isEmpty();
            page = page.size() < PAGE ? List.of() : dueAfter(page.getLast(), now);
        }
        unmarked.keep(seen);
        return found;
    }

    private List<Due> dueAfter(Due last, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> sweep.due(now, last, PAGE));
    }

    private void lookAt(List<Due> page) {
        var byUnit = page.stream()
                .collect(groupingBy(Due::unit, mapping(Due::runId, toCollection(LinkedHashSet<UUID>::new))));
        var units = new ArrayList<>(byUnit.entrySet());
        // Replicas that begin at the same moment meet at few units so.
        Collections.shuffle(units);
        units.forEach(unit -> lookAt(unit.getKey(), unit.getValue()));
    }

    private void lookAt(String unit, SequencedSet<UUID> found) {
        var all = List.copyOf(found);
        for (var from = 0; from < all.size(); from += TOGETHER) {
            lookUnlessItFails(unit, all.subList(from, Math.min(from + TOGETHER, all.size())));
        }
    }

    // One run that cannot be marked keeps no other from it.
    private void lookUnlessItFails(String unit, List<UUID> found) {
        try {
            look(unit, found);
        } catch (RuntimeException failed) {
            if (found.size() > 1) {
                found.forEach(run -> lookUnlessItFails(unit, List.of(run)));
            } else {
                unmarked.failed(found.getFirst(), failed, clock.instant());
            }
        }
    }

    private void look(String unit, List<UUID> found) {
        Scopes.run(
                Scope.ofUnit(unit),
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    var now = clock.instant();
                    var held = due.hold(found, now);
                    mark(held.stream().filter(run -> run.isOnlyMarkedAt(now)).toList(), now);
                    goOn(held.stream().filter(run -> !run.isOnlyMarkedAt(now)).toList(), now);
                }));
    }

    private void mark(List<DueRun> held, Instant now) {
        held.forEach(run -> run.look(catalogue.of(run), now));
        due.write(held);
        outbox.append(held);
    }

    // What is more than a mark may concern any step.
    private void goOn(List<DueRun> held, Instant now) {
        if (!held.isEmpty()) {
            var whole = runs.whole(held.stream().map(DueRun::id).toList());
            for (var run : whole) {
                rule.ifDue(run);
                run.look(catalogue.of(run), now);
            }
            outbox.append(whole);
        }
    }
}
