package id.lindung.referral.inbound.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who told the sender. */
public enum ReporterKind {
    VICTIM,
    PERSON,
    ANONYMOUS;

    /** Stable, kebab-case. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
