package id.lindung.casework.work.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** How the interventions ended. */
public enum InterventionsOutcome {
    COMPLETED("completed"),
    /** The law or the circumstances allow none of them. */
    NONE_POSSIBLE("none-possible");

    private final String code;

    InterventionsOutcome(String code) {
        this.code = code;
    }

    /** The code in JSON, events and the database. */
    @JsonValue
    public String code() {
        return code;
    }
}
