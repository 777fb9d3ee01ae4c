package id.lindung.intake.complaint.domain;

import id.lindung.intake.Code;
import id.lindung.intake.Coded;

/** Kinds of violence; a victim may count under several. Domestic violence (KDRT) is a flag beside them. */
public enum ViolenceKind implements Coded {
    PHYSICAL("physical", "Fisik", "Physical"),
    PSYCHOLOGICAL("psychological", "Psikis", "Psychological"),
    SEXUAL("sexual", "Seksual", "Sexual"),
    EXPLOITATION("exploitation", "Eksploitasi", "Exploitation"),
    TRAFFICKING("trafficking", "Perdagangan orang", "Trafficking"),
    NEGLECT("neglect", "Penelantaran", "Neglect"),
    OTHER("other", "Lainnya", "Other");

    private final String code;
    private final String indonesian;
    private final String english;

    ViolenceKind(String code, String indonesian, String english) {
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
