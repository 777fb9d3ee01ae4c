package id.lindung.casework.sop.api;

import com.fasterxml.jackson.annotation.JsonValue;

/** What evidence is read for. */
public enum EvidencePurpose {
    CASE_HANDLING("case-handling"),
    DECISION("decision"),
    SUPERVISION("supervision"),
    DOCUMENTATION("documentation");

    private final String code;

    EvidencePurpose(String code) {
        this.code = code;
    }

    /** The code in requests and on the disclosure log. */
    @JsonValue
    public String code() {
        return code;
    }
}
