package id.lindung.casework.work.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** Of whom a guardian is requested for a child who has no safe one. */
public enum GuardianAuthority {
    SOCIAL_SERVICE("social-service"),
    COURT("court");

    private final String code;

    GuardianAuthority(String code) {
        this.code = code;
    }

    /** The code in JSON, events and the database. */
    @JsonValue
    public String code() {
        return code;
    }
}
