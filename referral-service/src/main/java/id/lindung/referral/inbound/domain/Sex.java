package id.lindung.referral.inbound.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** As the sender knows it. */
public enum Sex {
    FEMALE,
    MALE,
    UNKNOWN;

    /** Stable, kebab-case. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
