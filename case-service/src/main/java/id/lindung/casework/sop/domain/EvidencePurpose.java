package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** What evidence is read for; it stands on the disclosure log. */
public enum EvidencePurpose {
    CASE_HANDLING("case-handling"),
    /** The chair's part. */
    DECISION("decision"),
    SUPERVISION("supervision");

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
