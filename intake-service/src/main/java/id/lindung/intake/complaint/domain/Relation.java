package id.lindung.intake.complaint.domain;

import id.lindung.intake.Code;
import id.lindung.intake.Coded;

/** What the alleged perpetrator is to one victim; counted per pair. */
public enum Relation implements Coded {
    PARENT("parent", "Orang tua", "Parent"),
    FAMILY_OR_SIBLING("family-or-sibling", "Keluarga/saudara", "Family or sibling"),
    SPOUSE("spouse", "Suami/istri", "Spouse"),
    NEIGHBOUR("neighbour", "Tetangga", "Neighbour"),
    BOYFRIEND_GIRLFRIEND_OR_FRIEND("boyfriend-girlfriend-or-friend", "Pacar/teman", "Boyfriend, girlfriend or friend"),
    TEACHER("teacher", "Guru", "Teacher"),
    EMPLOYER("employer", "Majikan", "Employer"),
    COLLEAGUE("colleague", "Rekan kerja", "Colleague"),
    OTHER("other", "Lainnya", "Other"),
    UNKNOWN("unknown", "Tidak diketahui", "Unknown");

    private final String code;
    private final String indonesian;
    private final String english;

    Relation(String code, String indonesian, String english) {
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
