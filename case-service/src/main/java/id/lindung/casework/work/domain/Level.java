package id.lindung.casework.work.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How grave it is: of a crisis, or of a risk. High means at once. */
public enum Level {
    HIGH("high"),
    MEDIUM("medium"),
    LOW("low");

    @EnumeratedValue
    private final String code;

    Level(String code) {
        this.code = code;
    }

    /** The code in JSON, events and the database. */
    @JsonValue
    public String code() {
        return code;
    }
}
