package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a standard time measures. */
public enum ClockKind {
    /** From one instant to another: minutes by the calendar or in working hours. */
    DEADLINE("deadline"),
    /** Work: minutes within working hours, so that sixty of them are not overdue overnight. */
    EFFORT("effort"),
    /** How long she may stay somewhere: the least binds the centre and never her, the most can be extended. */
    STAY("stay"),
    /** As long as the service takes; never due. */
    OPEN("open");

    private final String code;

    ClockKind(String code) {
        this.code = code;
    }

    /** The code in definitions, events and answers. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The calendar that the kind counts by, unless a deadline names the other. */
    public ClockCalendar calendar() {
        return switch (this) {
            case DEADLINE, STAY, OPEN -> ClockCalendar.CALENDAR;
            case EFFORT -> ClockCalendar.WORKING;
        };
    }
}
