package id.lindung.intake.person.domain;

import id.lindung.intake.Code;
import id.lindung.intake.Coded;

/** Whether a person lives in a marriage; whether the state knows of it is {@link MaritalRegistration}. */
public enum MaritalState implements Coded {
    NEVER_MARRIED("never-married", "Belum menikah", "Never married"),
    MARRIED("married", "Menikah", "Married"),
    DIVORCED("divorced", "Cerai hidup", "Divorced"),
    WIDOWED("widowed", "Cerai mati", "Widowed"),
    UNKNOWN("unknown", "Tidak diketahui", "Unknown");

    private final String code;
    private final String indonesian;
    private final String english;

    MaritalState(String code, String indonesian, String english) {
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
