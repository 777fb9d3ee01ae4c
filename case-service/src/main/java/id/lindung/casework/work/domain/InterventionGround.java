package id.lindung.casework.work.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** What work for a victim rests on. */
public enum InterventionGround {
    /** A signed agreement that is in force. */
    CONSENT("consent"),
    /** Urgent care of a child whose guardians are none of them safe, UU 35/2014 art. 59A. */
    BEST_INTEREST("best-interest"),
    /** Her life or health is in danger. */
    EMERGENCY("emergency");

    private final String code;

    InterventionGround(String code) {
        this.code = code;
    }

    /** The code in JSON, events and the database. */
    @JsonValue
    public String code() {
        return code;
    }
}
