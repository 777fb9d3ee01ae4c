package id.lindung.casework.sop.api;

import com.fasterxml.jackson.annotation.JsonValue;

/** What asks for attention on a worklist. */
public enum Mark {
    NEAR_DUE("near-due"),
    OVERDUE("overdue"),
    /** Long overdue: the matter of the role above. */
    ESCALATED("escalated"),
    /** An agency declined a crisis referral of the file, and nobody else was asked since. */
    CRISIS_REFERRAL_DECLINED("crisis-referral-declined");

    private final String code;

    Mark(String code) {
        this.code = code;
    }

    /** The code in answers. */
    @JsonValue
    public String code() {
        return code;
    }
}
