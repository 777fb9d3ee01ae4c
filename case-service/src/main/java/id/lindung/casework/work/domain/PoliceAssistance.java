package id.lindung.casework.work.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether the police were asked to secure the way (pulang-pisau-direct-crisis, step 5). */
public enum PoliceAssistance {
    NONE("none"),
    /** Asked, and did not come in time. */
    ASKED("asked"),
    GIVEN("given");

    private final String code;

    PoliceAssistance(String code) {
        this.code = code;
    }

    /** The code in JSON, events and the database. */
    @JsonValue
    public String code() {
        return code;
    }
}
