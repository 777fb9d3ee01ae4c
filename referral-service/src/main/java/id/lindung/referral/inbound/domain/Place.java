package id.lindung.referral.inbound.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** Exactly one for each victim. */
public enum Place {
    HOUSEHOLD,
    WORKPLACE,
    SCHOOL,
    PUBLIC_FACILITY,
    SHORT_TERM_TRAINING_INSTITUTION,
    OTHER,
    UNKNOWN;

    /** Stable, kebab-case. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
