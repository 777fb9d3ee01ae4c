package id.lindung.casework.casefile.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What an alleged perpetrator is to a victim. Belongs to the pair, not to the person. */
public enum Relation {
    PARENT("parent"),
    FAMILY_OR_SIBLING("family-or-sibling"),
    SPOUSE("spouse"),
    NEIGHBOUR("neighbour"),
    BOYFRIEND_GIRLFRIEND_OR_FRIEND("boyfriend-girlfriend-or-friend"),
    TEACHER("teacher"),
    EMPLOYER("employer"),
    COLLEAGUE("colleague"),
    OTHER("other"),
    UNKNOWN("unknown");

    @EnumeratedValue
    private final String code;

    Relation(String code) {
        this.code = code;
    }

    /** The code in JSON, events and the database. */
    @JsonValue
    public String code() {
        return code;
    }
}
