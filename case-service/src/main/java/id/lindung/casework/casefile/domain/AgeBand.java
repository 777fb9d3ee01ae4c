package id.lindung.casework.casefile.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Age of a victim at the act, in completed years. No overlap, no gap; an unknown age counts as adult. */
public enum AgeBand {
    UP_TO_5("0-5"),
    FROM_6_TO_12("6-12"),
    FROM_13_TO_17("13-17"),
    FROM_18_TO_24("18-24"),
    FROM_25_TO_44("25-44"),
    FROM_45_TO_59("45-59"),
    FROM_60("60+"),
    UNKNOWN("unknown");

    @EnumeratedValue
    private final String code;

    AgeBand(String code) {
        this.code = code;
    }

    /** The code in JSON, events and the database. */
    @JsonValue
    public String code() {
        return code;
    }
}
