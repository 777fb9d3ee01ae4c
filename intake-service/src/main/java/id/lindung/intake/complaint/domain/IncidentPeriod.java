package id.lindung.intake.complaint.domain;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * When it happened, as exactly as is known: a day, or a month or year within which it was.
 *
 * @param first first day on which it can have happened
 * @param last last such day; equal to the first for a known day
 */
public record IncidentPeriod(LocalDate first, LocalDate last) {

    /** A known day. */
    public static IncidentPeriod on(LocalDate day) {
        return new IncidentPeriod(day, day);
    }

    /**
     * About when it was.
     *
     * @param text a month, {@code 2026-10}, or a year, {@code 2026}
     * @throws java.time.DateTimeException for anything else
     */
    public static IncidentPeriod about(String text) {
        var isYear = text.indexOf('-') < 0;
        var from = YearMonth.parse(isYear ? text + "-01" : text);
        var to = isYear ? from.withMonth(12) : from;
        return new IncidentPeriod(from.atDay(1), to.atEndOfMonth());
    }

    /** The last day on which it can have happened, seen from the day it was told. */
    public LocalDate lastDayUntil(LocalDate told) {
        return last.isAfter(told) ? told : last;
    }
}
