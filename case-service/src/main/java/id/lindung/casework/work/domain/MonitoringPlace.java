package id.lindung.casework.work.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a victim is visited. */
public enum MonitoringPlace {
    /** The service unit that she was referred to. */
    REFERRED_UNIT("referred-unit"),
    HOME("home"),
    OTHER("other");

    private final String code;

    MonitoringPlace(String code) {
        this.code = code;
    }

    /** The code in JSON, events and the database. */
    @JsonValue
    public String code() {
        return code;
    }
}
