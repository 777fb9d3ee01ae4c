package id.lindung.reporting.report.store;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * A month as instants.
 *
 * @param start its first
 * @param end the first of the next month
 */
public record Span(OffsetDateTime start, OffsetDateTime end) {

    /** The month by the calendar of the zone. */
    public static Span of(YearMonth month, ZoneId zone) {
        return new Span(start(month, zone), start(month.plusMonths(1), zone));
    }

    private static OffsetDateTime start(YearMonth month, ZoneId zone) {
        return month.atDay(1).atStartOfDay(zone).toOffsetDateTime();
    }
}
