package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/**
 * Whether a run goes on.
 *
 * <pre>
 *           start              last step completed, or case file closed
 *   [*] ─────────▶ RUNNING ─────────────────────────────────────────────▶ ENDED
 * </pre>
 */
public enum SopRunState {
    RUNNING("running"),
    ENDED("ended");

    @EnumeratedValue
    private final String code;

    SopRunState(String code) {
        this.code = code;
    }

    /** The code in answers and in the database. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The table of legal moves. */
    public boolean allows(SopRunState next) {
        return switch (this) {
            case RUNNING ->
                switch (next) {
                    case ENDED -> true;
                    case RUNNING -> false;
                };
            case ENDED ->
                switch (next) {
                    case RUNNING, ENDED -> false;
                };
        };
    }
}
