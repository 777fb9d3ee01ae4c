package id.lindung.intake.person.domain;

import id.lindung.intake.Code;
import id.lindung.intake.Coded;

/** Whether the marriage, or its end, stands in the civil register; customary and religious-only marriages do not. */
public enum MaritalRegistration implements Coded {
    REGISTERED("registered", "Tercatat", "Registered"),
    UNREGISTERED("unregistered", "Tidak tercatat", "Unregistered"),
    NOT_APPLICABLE("not-applicable", "Tidak berlaku", "Not applicable"),
    UNKNOWN("unknown", "Tidak diketahui", "Unknown");

    private final String code;
    private final String indonesian;
    private final String english;

    MaritalRegistration(String code, String indonesian, String english) {
        this.code = code;
        this.indonesian = indonesian;
        this.english = english;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Code entry() {
        return new Code(code, indonesian, english);
    }
}
