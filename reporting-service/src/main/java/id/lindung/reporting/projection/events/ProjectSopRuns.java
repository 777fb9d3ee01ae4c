package id.lindung.reporting.projection.events;

import id.lindung.messaging.EventHandler;
import id.lindung.reporting.projection.domain.SopRunFact;
import id.lindung.reporting.projection.store.SopRunFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What timeliness is counted by becomes a fact; pauses are in the minutes that case counts already. */
@ApplicationScoped
public class ProjectSopRuns {

    private final SopRunFacts facts;

    ProjectSopRuns(SopRunFacts facts) {
        this.facts = facts;
    }

    @Produces
    @Singleton
    EventHandler<SopRunFact> entered() {
        return projection("sop-run.step-entered.v1");
    }

    @Produces
    @Singleton
    EventHandler<SopRunFact> completed() {
        return projection("sop-run.step-completed.v1");
    }

    @Produces
    @Singleton
    EventHandler<SopRunFact> skipped() {
        return projection("sop-run.step-skipped.v1");
    }

    @Produces
    @Singleton
    EventHandler<SopRunFact> overdue() {
        return projection("sop-run.step-overdue.v1");
    }

    @Produces
    @Singleton
    EventHandler<SopRunFact> ended() {
        return projection("sop-run.ended.v1");
    }

    @Produces
    @Singleton
    EventHandler<SopRunFact> moved() {
        return projection("sop-run.moved.v1");
    }

    private EventHandler<SopRunFact> projection(String type) {
        return new Projection<>(type, SopRunFact.class, facts::put);
    }
}
