package id.lindung.intake.reply.domain;

import id.lindung.intake.Code;
import id.lindung.intake.Coded;

/** In what capacity somebody signs in an absent official's place; the abbreviation stands before the title. */
public enum Acting implements Coded {
    /** Pelaksana tugas: the post is vacant. */
    PLT("plt", "Plt.", "Acting (post vacant)"),
    /** Pelaksana harian: the official is away for days. */
    PLH("plh", "Plh.", "Acting (official away)");

    private final String code;
    private final String indonesian;
    private final String english;

    Acting(String code, String indonesian, String english) {
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
