package id.lindung.casework.consent.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How a signature is given. */
public enum Manner {
    WRITTEN("written"),
    THUMBPRINT("thumbprint"),
    /** Said before a witness. */
    ORAL("oral");

    @EnumeratedValue
    private final String code;

    Manner(String code) {
        this.code = code;
    }

    /** The code in JSON, events and the database. */
    @JsonValue
    public String code() {
        return code;
    }
}
