package id.lindung.intake.reply.domain;

import id.lindung.intake.Code;
import id.lindung.intake.Coded;

/** How a reply leaves the centre. Neither way shows on the outside whom it is from. */
public enum DispatchManner implements Coded {
    /** The addressee takes it at the centre. */
    HANDED_OVER("handed-over", "Diserahkan langsung", "Handed over"),
    /** By post or messenger, in an envelope that names no sender; only to a postal contact that is marked safe. */
    PLAIN_ENVELOPE("plain-envelope", "Amplop polos", "Plain envelope");

    private final String code;
    private final String indonesian;
    private final String english;

    DispatchManner(String code, String indonesian, String english) {
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
