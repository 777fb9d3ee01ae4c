package id.lindung.casework.sop.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * When a unit works: 08:00 to 16:00 in its own time zone, on its days of the week, and not on public holidays.
 *
 * @param zone the unit's, one of WIB, WITA and WIT
 * @param days of the week on which it works
 * @param holidays on which it does not, whichever day of the week they are
 */
public record WorkingTime(ZoneId zone, Set<DayOfWeek> days, Set<LocalDate> holidays) {

    /** A working day. */
    static final Duration DAY = Duration.ofHours(8);

    private static final Set<DayOfWeek> MONDAY_TO_FRIDAY = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(16, 0);

    public WorkingTime {
        days = Set.copyOf(days);
        holidays = Set.copyOf(holidays);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A unit works on some day of the week");
        }
    }

    /** Monday to Friday, without holidays. */
    public WorkingTime(ZoneId zone) {
        this(zone, MONDAY_TO_FRIDAY, Set.of());
    }

    /** The instant at which so much work would be done, if it began at {@code from} and went on in every working hour. */
    public Instant after(Instant from, Duration work) {
        var at = workingFrom(from.atZone(zone));
        var left = work;
        while (true) {
            var today = Duration.between(at, closing(at.toLocalDate()));
            if (left.compareTo(today) <= 0) {
                return at.plus(left).toInstant();
            }
            left = left.minus(today);
            at = workingFrom(opening(at.toLocalDate().plusDays(1)));
        }
    }

    /** Working time within the span; zero for one that ends before it begins. */
    public Duration between(Instant from, Instant to) {
        var sum = Duration.ZERO;
        var last = to.atZone(zone).toLocalDate();
        for (var day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                sum = sum.plus(overlap(day, from, to));
            }
        }
        return sum;
    }

    private Duration overlap(LocalDate day, Instant from, Instant to) {
        var begin = later(opening(day).toInstant(), from);
        var end = earlier(closing(day).toInstant(), to);
        return begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
    }

    // The given instant when it lies within working hours, else the next opening.
    private ZonedDateTime workingFrom(ZonedDateTime from) {
        var at = from;
        while (!isWorkingDay(at.toLocalDate()) || !at.isBefore(closing(at.toLocalDate()))) {
            at = opening(at.toLocalDate().plusDays(1));
        }
        var opens = opening(at.toLocalDate());
        return at.isBefore(opens) ? opens : at;
    }

    private boolean isWorkingDay(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    private ZonedDateTime opening(LocalDate day) {
        return day.atTime(OPENS).atZone(zone);
    }

    private ZonedDateTime closing(LocalDate day) {
        return day.atTime(CLOSES).atZone(zone);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
