package id.lindung.intake.complaint.domain;

import id.lindung.intake.Code;
import id.lindung.intake.Coded;

/** Disabilities of a victim, a set (UU 8/2016 art. 4); sensory means visual, hearing or speech. */
public enum Disability implements Coded {
    PHYSICAL("physical", "Fisik", "Physical"),
    INTELLECTUAL("intellectual", "Intelektual", "Intellectual"),
    MENTAL("mental", "Mental", "Mental"),
    SENSORY("sensory", "Sensorik (netra, rungu, wicara)", "Sensory (visual, hearing, speech)");

    private final String code;
    private final String indonesian;
    private final String english;

    Disability(String code, String indonesian, String english) {
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
