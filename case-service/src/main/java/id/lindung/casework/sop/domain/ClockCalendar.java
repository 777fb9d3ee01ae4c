package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonValue;

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
}
