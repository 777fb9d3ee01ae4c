package id.lindung.casework.sop.app;

import id.lindung.casework.sop.store.SopCatalogue;
import id.lindung.casework.sop.store.SopRuns;
import id.lindung.casework.sop.store.SopSweep;
import id.lindung.identity.Scope;
import id.lindung.identity.Scopes;
import id.lindung.messaging.Outbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Raises what the hour alone raises: a step comes near its due time, passes it, goes to the role above; a ruling takes effect. One replica at a time looks for runs;
 * each run is marked in its own unit and transaction, under its row's lock, so that a mark is raised once whoever looks.
 */
@ApplicationScoped
public class SweepRuns {

    private static final Logger LOG = Logger.getLogger(SweepRuns.class);
    private static final UUID FIRST = new UUID(0, 0);
    private static final int PAGE = 200;

    private final SopSweep sweep;
    private final SopRuns runs;
    private final SopCatalogue catalogue;
    private final RuleSopRun rule;
    private final Outbox outbox;
    private final Clock clock;

    SweepRuns(SopSweep sweep, SopRuns runs, SopCatalogue catalogue, RuleSopRun rule, Outbox outbox, Clock clock) {
        this.sweep = sweep;
        this.runs = runs;
        this.catalogue = catalogue;
        this.rule = rule;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "{lindung.sop.sweep-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void everyNowAndThen() {
        sweep();
    }

    /** Looks at every run that has a mark to raise; does nothing while another replica is at it. */
    public void sweep() {
        QuarkusTransaction.requiringNew().run(() -> {
            if (sweep.tryLock()) {
                lookAtAll();
            }
        });
    }

    private void lookAtAll() {
        var after = FIRST;
        while (true) {
            var due = sweep.due(clock.instant(), after, PAGE);
            due.forEach(this::lookUnlessItFails);
            if (due.size() < PAGE) {
                return;
            }
            after = due.getLast().runId();
        }
    }

    // One run that cannot be marked keeps no other from it.
    private void lookUnlessItFails(SopSweep.Due due) {
        try {
            look(due);
        } catch (RuntimeException failed) {
            LOG.errorf(
                    "Run %s could not be marked: %s",
                    due.runId(), failed.getClass().getName());
        }
    }

    /** Marks one run, as the sweep does. */
    void look(SopSweep.Due due) {
        Scopes.run(
                Scope.ofUnit(due.unit()),
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> runs.hold(due.caseFileId()).ifPresent(run -> {
                            rule.ifDue(run);
                            run.look(catalogue.of(run), clock.instant());
                            outbox.append(run);
                        })));
    }
}
