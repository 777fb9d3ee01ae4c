package id.lindung.casework.sop.app;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Raises what the hour alone raises: a step comes near its due time, passes it, goes to the role above; a ruling takes
 * effect. Every replica sweeps. Runs are marked some of one unit at a time, in one transaction and under their rows' locks,
 * and each replica passes over what another holds, so that they share the work and a mark is raised once whoever looks.
 */
@ApplicationScoped
public class SweepRuns {

    private static final Logger LOG = Logger.getLogger(SweepRuns.class);

    // Enough that one commit and one statement of each kind serve many runs, and few enough to hold for milliseconds.
    private static final int TOGETHER = 50;
    private static final int PAGE = 10_000;

    private final SopSweep sweep;
    private final SopRuns runs;
    private final SopCatalogue catalogue;
    private final RuleSopRun rule;
    private final Outbox outbox;
    private final Clock clock;
    private final MeterRegistry metrics;

    SweepRuns(
            SopSweep sweep,
            SopRuns runs,
            SopCatalogue catalogue,
            RuleSopRun rule,
            Outbox outbox,
            Clock clock,
            MeterRegistry metrics) {
        this.sweep = sweep;
        this.runs = runs;
        this.catalogue = catalogue;
        this.rule = rule;
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
        var after = Due.NONE;
        var page = due(now, after);
        var found = !page.isEmpty();
        while (!page.isEmpty()) {
            lookAt(page);
            after = page.getLast();
            page = page.size() < PAGE ? List.of() : due(now, after);
        }
        return found;
    }

    private List<Due> due(Instant now, Due after) {
        return QuarkusTransaction.requiringNew().call(() -> sweep.due(now, after, PAGE));
    }

    private void lookAt(List<Due> page) {
        var byUnit = page.stream()
                .collect(groupingBy(Due::unit, mapping(Due::runId, toCollection(LinkedHashSet<UUID>::new))));
        var units = new ArrayList<>(byUnit.entrySet());
        // Replicas that begin at the same moment meet at few units so.
        Collections.shuffle(units);
        units.forEach(unit -> lookAt(unit.getKey(), unit.getValue()));
    }

    private void lookAt(String unit, SequencedSet<UUID> due) {
        var all = List.copyOf(due);
        for (var from = 0; from < all.size(); from += TOGETHER) {
            lookUnlessItFails(unit, all.subList(from, Math.min(from + TOGETHER, all.size())));
        }
    }

    // One run that cannot be marked keeps no other from it.
    private void lookUnlessItFails(String unit, List<UUID> due) {
        try {
            look(unit, due);
        } catch (RuntimeException failed) {
            if (due.size() > 1) {
                due.forEach(run -> lookUnlessItFails(unit, List.of(run)));
            } else {
                LOG.errorf(
                        "Run %s could not be marked: %s",
                        due.getFirst(), failed.getClass().getName());
            }
        }
    }

    private void look(String unit, List<UUID> due) {
        Scopes.run(
                Scope.ofUnit(unit),
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    var now = clock.instant();
                    var held = runs.holdDue(due, now);
                    for (var run : held) {
                        rule.ifDue(run);
                        run.look(catalogue.of(run), now);
                    }
                    outbox.append(held);
                }));
    }
}
