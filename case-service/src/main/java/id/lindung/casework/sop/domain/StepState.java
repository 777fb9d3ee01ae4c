package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/**
 * Where a step of a run stands.
 *
 * <pre>
 *             enter            complete
 *   PENDING ─────────▶ ACTIVE ─────────▶ COMPLETED
 *     │ │              │   ▲  │              ▲ ▲
 *     │ │        pause │   │  │ skip         │ │
 *     │ │              ▼   │ resume          │ │
 *     │ │             PAUSED │ ──────────────┘ │
 *     │ │                │   │   complete      │
 *     │ │                │   └───────▶ SKIPPED │
 *     │ │                └────────────▶  ▲     │
 *     │ └────────────────────────────────┘     │
 *     └──────────────────────────────────────--┘
 *              complete, out of order and with a reason
 * </pre>
 *
 * Coming near and being overdue are marks of an active step, not states: they change nothing that may be done.
 */
public enum StepState {
    PENDING("pending"),
    ACTIVE("active"),
    PAUSED("paused"),
    COMPLETED("completed"),
    SKIPPED("skipped");

    @EnumeratedValue
    private final String code;

    StepState(String code) {
        this.code = code;
    }

    /** The code in answers and in the database. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The table of legal moves. */
    public boolean allows(StepState next) {
        return switch (this) {
            case PENDING ->
                switch (next) {
                    case ACTIVE, COMPLETED, SKIPPED -> true;
                    case PENDING, PAUSED -> false;
                };
            case ACTIVE ->
                switch (next) {
                    case PAUSED, COMPLETED, SKIPPED -> true;
                    case PENDING, ACTIVE -> false;
                };
            case PAUSED ->
                switch (next) {
                    case ACTIVE, COMPLETED, SKIPPED -> true;
                    case PENDING, PAUSED -> false;
                };
            case COMPLETED, SKIPPED ->
                switch (next) {
                    case PENDING, ACTIVE, PAUSED, COMPLETED, SKIPPED -> false;
                };
        };
    }
}
