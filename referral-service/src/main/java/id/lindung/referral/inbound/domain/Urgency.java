package id.lindung.referral.inbound.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** How soon she needs the centre. */
public enum Urgency {
    EMERGENCY,
    URGENT,
    ORDINARY;

    /** Stable, kebab-case. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
