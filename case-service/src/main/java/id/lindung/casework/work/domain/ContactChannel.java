package id.lindung.casework.work.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** How contact was sought. */
public enum ContactChannel {
    PHONE("phone"),
    VISIT("visit"),
    MESSAGE("message"),
    THROUGH_AGENCY("through-agency");

    private final String code;

    ContactChannel(String code) {
        this.code = code;
    }

    /** The code in JSON, events and the database. */
    @JsonValue
    public String code() {
        return code;
    }
}
