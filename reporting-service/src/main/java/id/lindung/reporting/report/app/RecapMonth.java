package id.lindung.reporting.report.app;

import id.lindung.identity.CurrentActor;
import id.lindung.reporting.report.domain.Recap;
import id.lindung.reporting.report.store.RecapQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;

/** Makes the monthly recap of the caller's unit. */
@ApplicationScoped
public class RecapMonth {

    private final RecapQuery query;
    private final CurrentActor actor;

    RecapMonth(RecapQuery query, CurrentActor actor) {
        this.query = query;
        this.actor = actor;
    }

    /** Counts in a transaction, because the unit's scope is set for one. */
    @Transactional
    public Recap handle(YearMonth month) {
        return Recap.of(actor.get().requireUnit(), month, query.count(month));
    }
}
