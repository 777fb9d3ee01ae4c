package id.lindung.casework.casefile.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Kind of violence. A victim may have suffered several; domestic violence is a flag beside them, not a kind. */
public enum ViolenceKind {
    PHYSICAL("physical"),
    PSYCHOLOGICAL("psychological"),
    SEXUAL("sexual"),
    EXPLOITATION("exploitation"),
    TRAFFICKING("trafficking"),
    NEGLECT("neglect"),
    OTHER("other");

    private final String code;

    ViolenceKind(String code) {
        this.code = code;
    }

    /** The code in JSON, events and the database. */
    @JsonValue
    public String code() {
        return code;
    }

    /** As a sorted array of codes, the form in which the database holds a set. */
    static String[] toCodes(Set<ViolenceKind> kinds) {
        return kinds.stream().map(ViolenceKind::code).sorted().toArray(String[]::new);
    }

    /** The reverse of {@link #toCodes}; in the order of this list. */
    static Set<ViolenceKind> fromCodes(String[] codes) {
        var kinds = EnumSet.allOf(ViolenceKind.class);
        kinds.removeIf(kind -> !Arrays.asList(codes).contains(kind.code));
        return kinds;
    }
}
