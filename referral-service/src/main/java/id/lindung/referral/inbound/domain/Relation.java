package id.lindung.referral.inbound.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** Of an alleged perpetrator to one victim. */
public enum Relation {
    PARENT,
    FAMILY_OR_SIBLING,
    SPOUSE,
    NEIGHBOUR,
    BOYFRIEND_GIRLFRIEND_OR_FRIEND,
    TEACHER,
    EMPLOYER,
    COLLEAGUE,
    OTHER,
    UNKNOWN;

    /** Stable, kebab-case. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
