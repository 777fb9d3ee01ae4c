package id.lindung.intake.complaint.domain;

import id.lindung.intake.Code;
import id.lindung.intake.Coded;

/** Who told. */
public enum ReporterKind implements Coded {
    VICTIM("victim", "Korban sendiri", "A victim herself"),
    PERSON("person", "Orang lain", "Someone else"),
    ANONYMOUS("anonymous", "Tanpa nama", "Anonymous");

    private final String code;
    private final String indonesian;
    private final String english;

    ReporterKind(String code, String indonesian, String english) {
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
