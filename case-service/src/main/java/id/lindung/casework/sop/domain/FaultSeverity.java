package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a procedure can be used in spite of a fault. */
public enum FaultSeverity {
    /** It cannot be published until this is mended. */
    ERROR("error"),
    /** The printed document contradicts itself here, and an ambiguity of the definition rules how it is read. */
    WARNING("warning");

    private final String code;

    FaultSeverity(String code) {
        this.code = code;
    }

    /** The code in JSON. */
    @JsonValue
    public String code() {
        return code;
    }
}
