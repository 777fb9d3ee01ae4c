package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** On which ground a step discloses something about her to others before she has agreed. */
public enum Ground {
    EMERGENCY("emergency"),
    LEGAL_DUTY("legal-duty"),
    BEST_INTEREST("best-interest");

    private final String code;

    Ground(String code) {
        this.code = code;
    }

    /** The code in definitions and answers. */
    @JsonValue
    public String code() {
        return code;
    }
}
