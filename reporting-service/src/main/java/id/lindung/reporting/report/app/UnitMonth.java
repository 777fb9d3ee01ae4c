package id.lindung.reporting.report.app;

import id.lindung.identity.UnitZone;
import id.lindung.reporting.report.store.Span;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** A month by the calendar of a unit. */
final class UnitMonth {

    private UnitMonth() {}

    /** A unit of no province has nothing to count; its empty months are those of UTC. */
    static Span of(String unit, YearMonth month) {
        return Span.of(month, UnitZone.of(unit).orElse(ZoneOffset.UTC));
    }
}
