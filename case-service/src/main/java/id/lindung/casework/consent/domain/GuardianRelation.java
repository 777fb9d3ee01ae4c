package id.lindung.casework.consent.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What a guardian is to the victim. */
public enum GuardianRelation {
    PARENT("parent"),
    RELATIVE("relative"),
    /** By decision of a court. */
    COURT_APPOINTED("court-appointed"),
    /** Dinas Sosial, or a house that it has charged. */
    INSTITUTION("institution");

    @EnumeratedValue
    private final String code;

    GuardianRelation(String code) {
        this.code = code;
    }

    /** The code in JSON, events and the database. */
    @JsonValue
    public String code() {
        return code;
    }
}
