package id.lindung.casework.sop.app;

import id.lindung.casework.sop.domain.SopRun;
import id.lindung.casework.sop.domain.SopRunState;
import id.lindung.casework.sop.store.SopCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Has a run go on under its unit's rulings of today, once one has taken effect since it was ruled last. */
@ApplicationScoped
class RuleSopRun {

    private final SopCatalogue catalogue;
    private final Clock clock;

    RuleSopRun(SopCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Joins the sweep's transaction, the run's row held. */
    @Transactional(Transactional.TxType.MANDATORY)
    void ifDue(SopRun run) {
        var now = clock.instant();
        if (run.state() == SopRunState.ENDED
                || run.ruleAt().filter(at -> !now.isBefore(at)).isEmpty()) {
            return;
        }
        var before = catalogue.of(run);
        var today = catalogue.dayOf(run.unit(), now);
        catalogue
                .ruled(run.unit(), run.sopId(), run.sopVersion(), today)
                .ifPresent(ruled -> run.rule(before, ruled, now));
        run.awaitRuling(catalogue
                .nextRuling(run.unit(), run.sopId(), run.sopVersion(), today)
                .orElse(null));
    }
}
