package id.lindung.casework.work.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a victim is brought; never which house. */
public enum EscortDestination {
    HEALTH_FACILITY("health-facility"),
    POLICE("police"),
    SAFE_HOUSE("safe-house"),
    SOCIAL_SERVICE("social-service"),
    FAMILY_HOME("family-home"),
    OTHER_SAFE_PLACE("other-safe-place");

    private final String code;

    EscortDestination(String code) {
        this.code = code;
    }

    /** The code in JSON, events and the database. */
    @JsonValue
    public String code() {
        return code;
    }
}
