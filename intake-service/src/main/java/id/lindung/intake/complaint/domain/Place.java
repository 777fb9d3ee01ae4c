package id.lindung.intake.complaint.domain;

import id.lindung.intake.Code;
import id.lindung.intake.Coded;

/** Where it happened; exactly one for each victim. */
public enum Place implements Coded {
    HOUSEHOLD("household", "Rumah tangga", "Household"),
    WORKPLACE("workplace", "Tempat kerja", "Workplace"),
    SCHOOL("school", "Sekolah", "School"),
    PUBLIC_FACILITY("public-facility", "Fasilitas umum", "Public facility"),
    SHORT_TERM_TRAINING_INSTITUTION(
            "short-term-training-institution", "Lembaga pendidikan kilat", "Short-term training institution"),
    OTHER("other", "Lainnya", "Other"),
    /** Only where a crisis left no time to ask. */
    UNKNOWN("unknown", "Belum diketahui", "Not yet known");

    private final String code;
    private final String indonesian;
    private final String english;

    Place(String code, String indonesian, String english) {
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
