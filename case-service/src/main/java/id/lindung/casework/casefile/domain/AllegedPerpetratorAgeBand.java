package id.lindung.casework.casefile.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Age of an alleged perpetrator at the act, in completed years. Below 18 the law speaks of a child in conflict with the law. */
public enum AllegedPerpetratorAgeBand {
    UP_TO_17("0-17"),
    FROM_18_TO_24("18-24"),
    FROM_25_TO_59("25-59"),
    FROM_60("60+"),
    UNKNOWN("unknown");

    @EnumeratedValue
    private final String code;

    AllegedPerpetratorAgeBand(String code) {
        this.code = code;
    }

    /** The code in JSON, events and the database. */
    @JsonValue
    public String code() {
        return code;
    }
}
