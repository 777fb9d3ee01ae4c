package id.lindung.referral.inbound.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** Several may hold for one victim. */
public enum ViolenceKind {
    PHYSICAL,
    PSYCHOLOGICAL,
    SEXUAL,
    EXPLOITATION,
    TRAFFICKING,
    NEGLECT,
    OTHER;

    /** Stable, kebab-case. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
