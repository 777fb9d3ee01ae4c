package id.lindung.referral.inbound.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** UU 8/2016; several may hold. */
public enum Disability {
    PHYSICAL,
    INTELLECTUAL,
    MENTAL,
    SENSORY;

    /** Stable, kebab-case. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
