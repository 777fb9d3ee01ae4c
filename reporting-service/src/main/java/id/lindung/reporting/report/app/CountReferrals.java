package id.lindung.reporting.report.app;

import id.lindung.identity.CurrentActor;
import id.lindung.reporting.report.domain.ReferralFunnel;
import id.lindung.reporting.report.store.FunnelQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;

/** Counts what has become of the referrals of the caller's unit. */
@ApplicationScoped
public class CountReferrals {

    private final FunnelQuery query;
    private final CurrentActor actor;

    CountReferrals(FunnelQuery query, CurrentActor actor) {
        this.query = query;
        this.actor = actor;
    }

    /** Counts in a transaction, because the unit's scope is set for one. */
    @Transactional
    public ReferralFunnel handle(YearMonth month) {
        var unit = actor.get().requireUnit();
        return ReferralFunnel.of(unit, month, query.count(UnitMonth.of(unit, month)));
    }
}
