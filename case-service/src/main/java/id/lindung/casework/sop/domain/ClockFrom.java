package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** From where a clock runs. */
public enum ClockFrom {
    /** From the instant at which the step is entered. */
    ENTRY("entry");

    private final String code;

    ClockFrom(String code) {
        this.code = code;
    }

    /** The code in definitions. */
    @JsonValue
    public String code() {
        return code;
    }
}
