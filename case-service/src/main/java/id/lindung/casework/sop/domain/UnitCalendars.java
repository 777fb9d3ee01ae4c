package id.lindung.casework.sop.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When units work, as {@code sops/calendars.yaml} says: national holidays and joint leave by year, and what a unit has
 * otherwise.
 */
public record UnitCalendars(List<Year> national, List<Unit> units) {

    private static final Set<DayOfWeek> MONDAY_TO_FRIDAY = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    public UnitCalendars {
        national = List.copyOf(national);
        units = List.copyOf(units);
    }

    /**
     * The days of one year.
     *
     * @param cite the joint decree of the three ministers
     * @param jointLeave days (cuti bersama) on which offices of the civil service are closed
     */
    public record Year(int year, String cite, List<Day> holidays, List<Day> jointLeave) {

        public Year {
            holidays = List.copyOf(holidays);
            jointLeave = List.copyOf(jointLeave);
            if (Stream.concat(holidays.stream(), jointLeave.stream())
                    .anyMatch(day -> day.date().getYear() != year)) {
                throw new IllegalArgumentException("A day of " + year + " lies in another year");
            }
        }
    }

    /** A day on which nobody works. */
    public record Day(LocalDate date, String name) {}

    /**
     * What one unit has otherwise.
     *
     * @param unit its Kemendagri code
     * @param days of the week on which it works, in English
     * @param holidays of its own, such as the regency's anniversary
     */
    public record Unit(String unit, List<String> days, List<Day> holidays) {

        public Unit {
            days = List.copyOf(days);
            holidays = List.copyOf(holidays);
        }
    }

    /** When this unit works, in its zone. */
    public WorkingTime of(String unit, ZoneId zone) {
        var own = units.stream().filter(other -> other.unit().equals(unit)).findFirst();
        var closed = new HashSet<LocalDate>();
        national.forEach(year -> Stream.concat(year.holidays().stream(), year.jointLeave().stream())
                .forEach(day -> closed.add(day.date())));
        own.ifPresent(other -> other.holidays().forEach(day -> closed.add(day.date())));
        return new WorkingTime(zone, own.map(UnitCalendars::daysOf).orElse(MONDAY_TO_FRIDAY), closed);
    }

    private static Set<DayOfWeek> daysOf(Unit unit) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        unit.days().forEach(day -> days.add(DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT))));
        return days;
    }
}
