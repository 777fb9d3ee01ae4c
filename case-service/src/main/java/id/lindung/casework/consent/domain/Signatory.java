package id.lindung.casework.consent.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Who puts the signature. */
public enum Signatory {
    VICTIM("victim"),
    GUARDIAN("guardian");

    @EnumeratedValue
    private final String code;

    Signatory(String code) {
        this.code = code;
    }

    /** The code in JSON, events and the database. */
    @JsonValue
    public String code() {
        return code;
    }
}
