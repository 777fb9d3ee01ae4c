package id.lindung.casework.sop.app;

import id.lindung.casework.sop.domain.Fact;
import id.lindung.casework.sop.store.SopCatalogue;
import id.lindung.casework.sop.store.SopRuns;
import id.lindung.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Tells the run of a case file that something happened. */
@ApplicationScoped
public class RecordFact {

    private final SopRuns runs;
    private final SopCatalogue catalogue;
    private final Outbox outbox;
    private final Clock clock;

    RecordFact(SopRuns runs, SopCatalogue catalogue, Outbox outbox, Clock clock) {
        this.runs = runs;
        this.catalogue = catalogue;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Joins the caller's transaction, so that what happened and what the procedure makes of it stand or fall together. A
     * file that walks no procedure, a fact that comes again and one that the procedure does not ask for change nothing.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(UUID caseFileId, Fact fact) {
        runs.hold(caseFileId).ifPresent(run -> {
            run.record(catalogue.of(run), fact, clock.instant());
            outbox.append(run);
        });
    }
}
