package id.lindung.casework.casefile.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Sex of a victim; unknown only where it is not yet known, as in a crisis or of an unborn child. */
public enum Sex {
    FEMALE("female"),
    MALE("male"),
    UNKNOWN("unknown");

    @EnumeratedValue
    private final String code;

    Sex(String code) {
        this.code = code;
    }

    /** The code in JSON, events and the database. */
    @JsonValue
    public String code() {
        return code;
    }
}
