package id.lindung.reporting.report.app;

import id.lindung.identity.CurrentActor;
import id.lindung.reporting.report.domain.Timeliness;
import id.lindung.reporting.report.store.TimelinessQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Optional;

/** Measures how the caller's unit kept the times of its procedures. */
@ApplicationScoped
public class MeasureTimeliness {

    private final TimelinessQuery query;
    private final CurrentActor actor;

    MeasureTimeliness(TimelinessQuery query, CurrentActor actor) {
        this.query = query;
        this.actor = actor;
    }

    /**
     * Measures in a transaction, because the unit's scope is set for one.
     *
     * @param sop only this procedure; one that is not known has no steps
     */
    @Transactional
    public Timeliness handle(YearMonth month, Optional<String> sop) {
        var unit = actor.get().requireUnit();
        return query.measure(unit, month, UnitMonth.of(unit, month), sop);
    }
}
