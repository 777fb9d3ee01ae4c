package id.lindung.casework.work.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a text is read for; it stands on the disclosure log. */
public enum ReadingPurpose {
    CASE_HANDLING("case-handling"),
    /** The chair's part. */
    DECISION("decision"),
    SUPERVISION("supervision"),
    DOCUMENTATION("documentation");

    private final String code;

    ReadingPurpose(String code) {
        this.code = code;
    }

    /** The code in JSON, events and the database. */
    @JsonValue
    public String code() {
        return code;
    }
}
