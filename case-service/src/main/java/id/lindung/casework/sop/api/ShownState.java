package id.lindung.casework.sop.api;

import com.fasterxml.jackson.annotation.JsonValue;
import id.lindung.casework.sop.domain.StepProgress;
import java.time.Instant;

/** How people are shown where a step stands; the marks of an active step count as states here. */
public enum ShownState {
    NOT_BEGUN("not-begun", "belum mulai", "not begun"),
    RUNNING("running", "berjalan", "running"),
    NEAR("near-due", "mendekati batas", "near its due time"),
    OVERDUE("overdue", "lewat batas waktu", "overdue"),
    PAUSED("paused", "ditunda", "paused"),
    SKIPPED("skipped", "dilewati", "skipped"),
    COMPLETED("completed", "selesai", "completed");

    private final String code;
    private final String indonesian;
    private final String english;

    ShownState(String code, String indonesian, String english) {
        this.code = code;
        this.indonesian = indonesian;
        this.english = english;
    }

    /** The code in answers. */
    @JsonValue
    public String code() {
        return code;
    }

    TextView label() {
        return new TextView(indonesian, english);
    }

    static ShownState of(StepProgress step, Instant now) {
        return switch (step.state()) {
            case PENDING -> NOT_BEGUN;
            case PAUSED -> PAUSED;
            case SKIPPED -> SKIPPED;
            case COMPLETED -> COMPLETED;
            case ACTIVE -> step.isOverdueAt(now) ? OVERDUE : step.isNearAt(now) ? NEAR : RUNNING;
        };
    }
}
