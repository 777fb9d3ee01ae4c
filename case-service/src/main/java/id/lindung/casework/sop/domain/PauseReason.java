package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Why a step's clock stands still. */
public enum PauseReason {
    VICTIM_RESTING("victim-resting"),
    VICTIM_ABSENT("victim-absent"),
    WAITING_FOR_AGENCY("waiting-for-agency"),
    WAITING_FOR_GUARDIAN("waiting-for-guardian"),
    WAITING_FOR_INTERPRETER("waiting-for-interpreter"),
    /** A crisis goes before; the clock runs again when it is over. */
    CRISIS("crisis"),
    OTHER("other");

    @EnumeratedValue
    private final String code;

    PauseReason(String code) {
        this.code = code;
    }

    /** The code in requests, answers, events and the database. */
    @JsonValue
    public String code() {
        return code;
    }
}
