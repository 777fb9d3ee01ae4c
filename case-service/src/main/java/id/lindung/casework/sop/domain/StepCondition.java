package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** When a step is walked at all. */
public enum StepCondition {
    /** Only in a run that began as a crisis. */
    CRISIS("crisis");

    private final String code;

    StepCondition(String code) {
        this.code = code;
    }

    /** The code in definitions. */
    @JsonValue
    public String code() {
        return code;
    }

    boolean holds(boolean crisis) {
        return switch (this) {
            case CRISIS -> crisis;
        };
    }
}
