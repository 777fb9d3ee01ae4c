package id.lindung.intake.person.domain;

import id.lindung.intake.Code;
import id.lindung.intake.Coded;

/** Highest education, finished or under way. */
public enum Education implements Coded {
    NONE("none", "Tidak/belum sekolah", "None"),
    EARLY_CHILDHOOD("early-childhood", "PAUD/TK", "Early childhood (PAUD/TK)"),
    PRIMARY("primary", "SD", "Primary (SD)"),
    LOWER_SECONDARY("lower-secondary", "SLTP", "Lower secondary (SLTP)"),
    UPPER_SECONDARY("upper-secondary", "SLTA", "Upper secondary (SLTA)"),
    HIGHER("higher", "Perguruan tinggi", "Higher"),
    OTHER("other", "Lainnya", "Other"),
    UNKNOWN("unknown", "Tidak diketahui", "Unknown");

    private final String code;
    private final String indonesian;
    private final String english;

    Education(String code, String indonesian, String english) {
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
