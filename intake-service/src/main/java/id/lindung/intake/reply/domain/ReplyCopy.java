package id.lindung.intake.reply.domain;

import id.lindung.intake.Code;
import id.lindung.intake.Coded;

/** Which of the two copies of a signed reply. */
public enum ReplyCopy implements Coded {
    ORIGINAL("original", "Asli", "Original"),
    ARCHIVE("archive", "Arsip", "Archive copy");

    private final String code;
    private final String indonesian;
    private final String english;

    ReplyCopy(String code, String indonesian, String english) {
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
