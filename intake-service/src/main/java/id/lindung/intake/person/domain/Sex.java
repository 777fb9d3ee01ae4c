package id.lindung.intake.person.domain;

import id.lindung.intake.Code;
import id.lindung.intake.Coded;

/** Sex as the person states it or as her papers do; unknown where nobody has asked yet. */
public enum Sex implements Coded {
    FEMALE("female", "Perempuan", "Female"),
    MALE("male", "Laki-laki", "Male"),
    UNKNOWN("unknown", "Belum diketahui", "Not yet known");

    private final String code;
    private final String indonesian;
    private final String english;

    Sex(String code, String indonesian, String english) {
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
