package id.lindung.casework.casefile.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Where the violence happened. Exactly one for each victim; unknown only where a crisis left no time to ask. */
public enum Place {
    HOUSEHOLD("household"),
    WORKPLACE("workplace"),
    SCHOOL("school"),
    PUBLIC_FACILITY("public-facility"),
    SHORT_TERM_TRAINING_INSTITUTION("short-term-training-institution"),
    OTHER("other"),
    UNKNOWN("unknown");

    @EnumeratedValue
    private final String code;

    Place(String code) {
        this.code = code;
    }

    /** The code in JSON, events and the database. */
    @JsonValue
    public String code() {
        return code;
    }
}
