package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Instant;

/** Which minutes count. */
public enum ClockCalendar {
    CALENDAR("calendar"),
    WORKING("working");

    private final String code;

    ClockCalendar(String code) {
        this.code = code;
    }

    /** The code in definitions and answers. */
    @JsonValue
    public String code() {
        return code;
    }

    /** How long that is in minutes that count: a day of working time is a working day, and no 24 hours of work. */
    Duration counted(Duration time) {
        return switch (this) {
            case CALENDAR -> time;
            case WORKING -> WorkingTime.DAY.multipliedBy(time.toDays()).plus(time.minusDays(time.toDays()));
        };
    }

    /** That long after. */
    Instant after(Instant from, Duration time, WorkingTime hours) {
        return afterCounted(from, counted(time), hours);
    }

    Instant afterCounted(Instant from, Duration counted, WorkingTime hours) {
        return switch (this) {
            case CALENDAR -> from.plus(counted);
            case WORKING -> hours.after(from, counted);
        };
    }

    /** How much of it lies between them. */
    Duration between(Instant from, Instant to, WorkingTime hours) {
        return switch (this) {
            case CALENDAR -> Duration.between(from, to);
            case WORKING -> hours.between(from, to);
        };
    }
}
