package id.lindung.casework.work.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** How soon a referral is wanted. */
public enum Priority {
    EMERGENCY("emergency"),
    URGENT("urgent"),
    ORDINARY("ordinary");

    private final String code;

    Priority(String code) {
        this.code = code;
    }

    /** The code in JSON, events and the database. */
    @JsonValue
    public String code() {
        return code;
    }
}
