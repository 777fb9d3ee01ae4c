package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Why a step is not walked. */
public enum SkipReason {
    /** The procedure asks for it in a crisis only. */
    NOT_A_CRISIS("not-a-crisis"),
    /** What the procedure asks it for is not so. */
    NOT_NEEDED("not-needed"),
    /** The law refuses everything that it consists of. */
    REFUSED_BY_LAW("refused-by-law"),
    /** A decision took another way. */
    OTHER_PATH("other-path"),
    /** The run left for its end: she died, contact was lost, another unit goes on. */
    RUN_LEFT("run-left"),
    /** The case file was closed before. */
    CASE_FILE_CLOSED("case-file-closed");

    @EnumeratedValue
    private final String code;

    SkipReason(String code) {
        this.code = code;
    }

    /** The code in answers, events and the database. */
    @JsonValue
    public String code() {
        return code;
    }
}
